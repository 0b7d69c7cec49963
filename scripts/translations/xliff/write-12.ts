/** Adds to what the library writes of XLIFF 1.2: states, notes, lengths, matches. Pure. */
import {
  childrenOf,
  element,
  type ReadElement,
  type XmlElement,
} from '../../../src/translations/xml/xml-element.ts';
import type { ExchangeDocument, ExchangeOptions, ExchangeSegment } from './exchange-document.ts';
import { notesOf } from './segment-notes.ts';
import { states12 } from './states.ts';
import { writeUnitId } from './unit-id.ts';
import { asText, byAttribute, childOf, writeSkeleton } from './write-skeleton.ts';

function matches(segment: ExchangeSegment, options: ExchangeOptions): XmlElement[] {
  const { matches: found = [] } = segment;
  if (found.length === 0) return [];
  const segments = found.map(({ source, target }, index) => ({
    id: String(index),
    source,
    target,
    state: 'new' as const,
  }));
  const written = writeSkeleton([{ id: 'm', title: '', sourceDigest: '', segments }], options);
  const [file] = childrenOf(written, 'file');
  const body = file && childOf(file, 'body');
  const unitOf = byAttribute(body ? childrenOf(body) : [], 'id');
  return found.map(({ score, origin }, index) =>
    element(
      'alt-trans',
      { 'match-quality': `${Math.min(score, 100)}%`, origin },
      childrenOf(unitOf(String(index))),
    ),
  );
}

function writeUnit(unit: ReadElement, segment: ExchangeSegment, options: ExchangeOptions) {
  const { id, state, maxLength } = segment;
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  const attributes = {
    ...unit.attributes,
    resname: id,
    'xml:space': 'preserve',
    ...(state === 'final' && { approved: 'yes' }),
    ...(maxLength !== undefined && { maxwidth: String(maxLength), 'size-unit': 'char' }),
  };
  return element('trans-unit', attributes, [
    ...(source ? [source] : []),
    ...(target
      ? [element('target', { ...target.attributes, ...states12[state] }, target.children)]
      : []),
    ...notesOf(segment, true).map(({ kind, words }) => element('note', { from: kind }, [words])),
    ...matches(segment, options),
  ]);
}

function writeFile(file: ReadElement, document: ExchangeDocument, options: ExchangeOptions) {
  const { title, sourceDigest, segments } = document;
  const body = childOf(file, 'body');
  const unitOf = byAttribute(body ? childrenOf(body) : [], 'id');
  return element('file', { ...file.attributes, 'xml:space': 'preserve' }, [
    element('header', {}, [
      element('note', { from: 'title' }, [title]),
      element('note', { from: 'source-digest' }, [sourceDigest]),
      ...(asText(options) ? [element('note', { from: 'placeholders' }, ['text'])] : []),
    ]),
    element(
      'body',
      {},
      segments.map((segment) => writeUnit(unitOf(writeUnitId(segment.id)), segment, options)),
    ),
  ]);
}

/** The whole file as XML. */
export function write12(
  documents: readonly ExchangeDocument[],
  options: ExchangeOptions,
): XmlElement {
  const root = writeSkeleton(documents, options);
  const fileOf = byAttribute(childrenOf(root, 'file'), 'original');
  const files = documents.map((document) => writeFile(fileOf(document.id), document, options));
  return element('xliff', root.attributes, files);
}
