/** Adds to what the library writes of XLIFF 2.1: states, directions, notes, glossary, matches. Pure. */
import { localeInfo } from '../../../src/i18n/locales.ts';
import {
  childrenOf,
  element,
  type ReadElement,
  type XmlElement,
} from '../../../src/translations/xml/xml-element.ts';
import type {
  ExchangeDocument,
  ExchangeOptions,
  ExchangeSegment,
  ExchangeTerm,
} from './exchange-document.ts';
import { notesOf } from './segment-notes.ts';
import { states21 } from './states.ts';
import { writeUnitId } from './unit-id.ts';
import { byAttribute, childOf, writeSkeleton } from './write-skeleton.ts';

const modules = {
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
};

const notes = (list: readonly { readonly kind: string; readonly words: string }[]) =>
  list.length === 0
    ? []
    : [
        element(
          'notes',
          {},
          list.map(({ kind, words }) => element('note', { category: kind }, [words])),
        ),
      ];

function glossary(terms: readonly ExchangeTerm[] = []): XmlElement[] {
  if (terms.length === 0) return [];
  const entries = terms.map(({ term, translations, definition }) =>
    element('gls:glossEntry', {}, [
      element('gls:term', {}, [term]),
      ...translations.map((words) => element('gls:translation', {}, [words])),
      ...(definition === undefined ? [] : [element('gls:definition', {}, [definition])]),
    ]),
  );
  return [element('gls:glossary', {}, entries)];
}

/** The matches of a segment are segments too: the library writes them in a file of their own. */
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
  const unitOf = byAttribute(childrenOf(childrenOf(written)[0] ?? written, 'unit'), 'id');
  const made = found.map(({ score, origin }, index) => {
    const quality = Math.min(score, 100).toFixed(1);
    const attributes = { id: `m${index + 1}`, ref: '#s1', matchQuality: quality, origin };
    const type = score > 100 ? 'icm' : 'tm';
    const words = childOf(unitOf(String(index)), 'segment')?.children ?? [];
    return element('mtc:match', { ...attributes, type, similarity: quality }, words);
  });
  return [element('mtc:matches', {}, made)];
}

/** A segment without a translation is in the first state (§4.3.1.30). */
const stateOf = ({ state, target }: ExchangeSegment) => (target === undefined ? 'new' : state);

function writeUnit(unit: ReadElement, segment: ExchangeSegment, options: ExchangeOptions) {
  const words = childOf(unit, 'segment');
  const languages = { source: options.from, target: options.to };
  const children = words
    ? childrenOf(words).map(({ name, attributes, children }) =>
        element(
          name,
          { ...attributes, 'xml:lang': languages[name as 'source' | 'target'] },
          children,
        ),
      )
    : [];
  return element('unit', { ...unit.attributes, name: segment.id }, [
    ...glossary(segment.terms),
    ...matches(segment, options),
    ...notes(notesOf(segment, false)),
    element('segment', { id: 's1', ...states21[stateOf(segment)] }, children),
  ]);
}

function writeFile(file: ReadElement, document: ExchangeDocument, options: ExchangeOptions) {
  const { id, title, sourceDigest, segments } = document;
  const unitOf = byAttribute(childrenOf(file, 'unit'), 'id');
  const attributes = {
    ...file.attributes,
    original: id,
    'xml:space': 'preserve',
    srcDir: localeInfo(options.from).dir,
    trgDir: localeInfo(options.to).dir,
  };
  return element('file', attributes, [
    ...childrenOf(file, 'profiles'),
    ...notes([
      { kind: 'title', words: title },
      { kind: 'source-digest', words: sourceDigest },
    ]),
    ...segments.map((segment) => writeUnit(unitOf(writeUnitId(segment.id)), segment, options)),
  ]);
}

/** The whole file as XML. */
export function write21(
  documents: readonly ExchangeDocument[],
  options: ExchangeOptions,
): XmlElement {
  const root = writeSkeleton(documents, options);
  const fileOf = byAttribute(childrenOf(root, 'file'), 'id');
  const files = documents.map((document) =>
    writeFile(fileOf(writeUnitId(document.id)), document, options),
  );
  return element('xliff', { ...root.attributes, ...modules }, files);
}
