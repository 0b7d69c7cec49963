/**
 * The files, units and words of an exchange, written by the library `xliff` and read as plain data, so that the rest can be
 * added. What the library does not say (README.md) is added by `write-21.ts` and `write-12.ts`.
 */
import { js2xliff, jsToXliff12, type Resource } from 'xliff';
import { escapeWords, type TaggedText } from '../../../src/markup/segments/tagged-text.ts';
import { readXml } from '../../../src/translations/xml/read-xml.ts';
import {
  checkCharacters,
  escapeAttribute,
  UnwritableCharacter,
} from '../../../src/translations/xml/write-xml.ts';
import { childrenOf, type ReadElement } from '../../../src/translations/xml/xml-element.ts';
import type { ExchangeDocument, ExchangeOptions, ExchangeSegment } from './exchange-document.ts';
import { writeTextPlaceholders } from './text-placeholders.ts';
import { writeUnitId } from './unit-id.ts';
import { writeInline } from './write-inline.ts';

function refuseUnwritable(id: string, { id: segment, source, target = '' }: ExchangeSegment): void {
  try {
    checkCharacters(source + target);
    if (/\r/.test(source + target))
      throw new UnwritableCharacter(
        'A carriage return cannot stand in XML. Take it out of the text.',
      );
  } catch (problem) {
    if (!(problem instanceof UnwritableCharacter)) throw problem;
    throw new UnwritableCharacter(`${id}, ${segment}: ${problem.message}`);
  }
}

/** True when placeholders are written as words. */
export const asText = ({ version, placeholders }: ExchangeOptions) =>
  version === '1.2' && placeholders === 'text';

function resourceOf(segment: ExchangeSegment, options: ExchangeOptions): Resource {
  const { source, target, codes, maxLength } = segment;
  const { version } = options;
  const write = (text: TaggedText) =>
    asText(options)
      ? writeInline(escapeWords(writeTextPlaceholders(text)), undefined, version)
      : writeInline(text, codes, version);
  return {
    source: write(source),
    ...(target !== undefined && { target: write(target) }),
    ...(version === '2.1' &&
      maxLength !== undefined && { additionalAttributes: { sizeRestriction: maxLength } }),
  };
}

/** `<xliff>` with a `<file>` for each document and a unit for each segment, both in the given order. */
export function writeSkeleton(
  documents: readonly ExchangeDocument[],
  options: ExchangeOptions,
): ReadElement {
  const resources = documents.map((document) => {
    for (const segment of document.segments) refuseUnwritable(document.id, segment);
    const units = document.segments.map(
      (segment) => [writeUnitId(segment.id), resourceOf(segment, options)] as const,
    );
    const name =
      options.version === '2.1' ? writeUnitId(document.id) : escapeAttribute(document.id);
    return [name, Object.fromEntries(units)] as const;
  });
  const translations = {
    sourceLanguage: options.from,
    targetLanguage: options.to,
    resources: Object.fromEntries(resources),
  };
  // Indented, it would put white space between words and placeholders.
  const written =
    options.version === '2.1'
      ? js2xliff(translations, { targetXliffVersion: '2.1', indent: '' }, () => undefined)
      : jsToXliff12(translations, { xmlLangAttr: true, indent: '' }, () => undefined);
  return readXml(written);
}

/** Finds by an attribute: the library keeps its own order for names that are numbers. */
export function byAttribute(
  elements: readonly ReadElement[],
  name: string,
): (value: string) => ReadElement {
  const found = new Map(elements.map((one) => [one.attributes[name], one]));
  return (value) => {
    const one = found.get(value);
    if (!one) throw new Error(`The library wrote no element with ${name}="${value}".`);
    return one;
  };
}

/** The only child of a name, if there is one. */
export const childOf = (parent: ReadElement, local: string): ReadElement | undefined =>
  childrenOf(parent, local)[0];
