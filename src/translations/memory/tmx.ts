/** The memory as a file of other translation tools: TMX 1.4b (https://www.gala-global.org/tmx-14b). Pure. */
import { type Locale, localeOfTag } from '../../i18n/locales.ts';
import type { CodeKind } from '../../markup/segments/describe-code.ts';
import {
  type Run,
  readRuns,
  type TaggedText,
  writeRuns,
} from '../../markup/segments/tagged-text.ts';
import { readXml } from '../xml/read-xml.ts';
import { writeXml } from '../xml/write-xml.ts';
import {
  childrenOf,
  element,
  type ReadElement,
  type ReadNode,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-element.ts';
import { type MemoryEntry, qualities } from './memory-entry.ts';

/** Thrown for a file that is XML but no TMX that we read. */
export class BrokenTmx extends Error {
  override name = 'BrokenTmx';
}

/** What the element may say of the markup; the specification leaves the words to the tools. */
const typeOf = (kinds: MemoryEntry['kinds'], id: number): string | undefined =>
  kinds[id] === 'break' ? 'lb' : kinds[id];

function writeRun(run: Run, kinds: MemoryEntry['kinds']): XmlNode {
  if (run.kind === 'text') return run.text;
  const number = String(run.id);
  const type = typeOf(kinds, run.id);
  if (run.kind === 'single') return element('ph', { x: number, type }, [writeRuns([run])]);
  return run.kind === 'open'
    ? element('bpt', { i: number, x: number, type }, [writeRuns([run])])
    : element('ept', { i: number }, [writeRuns([run])]);
}

const variant = (locale: Locale, text: TaggedText, kinds: MemoryEntry['kinds']) =>
  element('tuv', { 'xml:lang': locale }, [
    element(
      'seg',
      {},
      readRuns(text).map((run) => writeRun(run, kinds)),
    ),
  ]);

function writeUnit(entry: MemoryEntry): XmlElement {
  const { from, to, source, target, kinds, date } = entry;
  const props = (['unit', 'segment', 'quality', 'before', 'after'] as const).flatMap((name) =>
    entry[name] ? [element('prop', { type: `x-${name}` }, [entry[name]])] : [],
  );
  const changedate = date ? `${date.replaceAll('-', '')}T000000Z` : undefined;
  return element('tu', { srclang: from, changedate }, [
    ...props,
    variant(from, source, kinds),
    variant(to, target, kinds),
  ]);
}

/** The file. `from` is the language of the originals that most of it has. */
export function writeTmx(entries: readonly MemoryEntry[], from: Locale): string {
  const header = element('header', {
    creationtool: 'npm run translations',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'content',
    adminlang: from,
    srclang: from,
    datatype: 'plaintext',
  });
  const body = element('body', {}, entries.map(writeUnit));
  return writeXml(element('tmx', { version: '1.4' }, [header, body]), ['seg', 'prop']);
}

const idOf = (value: string | undefined) =>
  value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;

/** Reads a segment; undefined when its markup cannot be said with placeholders. */
function readSegment(
  segment: ReadElement,
): { text: TaggedText; kinds: Record<string, CodeKind> } | undefined {
  const kinds: Record<string, CodeKind> = {};
  const ids = new Map<string, number>();
  let readable = true;
  const add = (id: number | undefined, { attributes }: ReadElement): number => {
    if (id === undefined) readable = false;
    const type = attributes['type'] === 'lb' ? 'break' : attributes['type'];
    if (id !== undefined && type) kinds[id] = type as CodeKind;
    return id ?? 0;
  };
  const visit = (node: ReadNode): Run[] => {
    if (typeof node === 'string') return [{ kind: 'text', text: node }];
    const { i = '', x } = node.attributes;
    if (node.local === 'hi') return node.children.flatMap(visit);
    if (node.local === 'ph') return [{ kind: 'single', id: add(idOf(x), node) }];
    if (node.local === 'bpt') {
      const id = add(idOf(x ?? i), node);
      ids.set(i, id);
      return [{ kind: 'open', id }];
    }
    if (node.local === 'ept' && ids.has(i)) return [{ kind: 'close', id: ids.get(i) ?? 0 }];
    readable = false;
    return [];
  };
  const text = writeRuns(segment.children.flatMap(visit));
  return readable && isNested(text) ? { text, kinds } : undefined;
}

function isNested(text: TaggedText): boolean {
  try {
    readRuns(text);
    return true;
  } catch {
    return false;
  }
}

function readVariants(unit: ReadElement) {
  return childrenOf(unit, 'tuv').flatMap((tuv) => {
    const locale = localeOfTag(tuv.attributes['xml:lang'] ?? tuv.attributes['lang'] ?? '');
    const [segment] = childrenOf(tuv, 'seg');
    const read = segment && readSegment(segment);
    return locale && read ? [{ locale, ...read }] : [];
  });
}

function readUnit(unit: ReadElement, srclang: string | undefined): MemoryEntry[] {
  const variants = readVariants(unit);
  const from = localeOfTag(unit.attributes['srclang'] ?? srclang ?? '');
  const source = variants.find(({ locale }) => locale === from);
  if (!source) return [];
  const props = new Map(
    childrenOf(unit, 'prop').map((prop) => [prop.attributes['type'], textOf(prop)]),
  );
  const propOf = (name: string) => props.get(`x-${name}`) ?? '';
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)T/.exec(unit.attributes['changedate'] ?? '') ?? [];
  return variants
    .filter(({ locale }) => locale !== source.locale)
    .map(({ locale, text }) => ({
      from: source.locale,
      to: locale,
      source: source.text,
      target: text,
      kinds: source.kinds,
      quality: qualities.find((quality) => quality === propOf('quality')) ?? 'unknown',
      unit: propOf('unit'),
      segment: propOf('segment'),
      date: year ? `${year}-${month}-${day}` : '',
      before: propOf('before'),
      after: propOf('after'),
    }));
}

/** Entries of a file. Languages that the site has not, and markup that is not paired, are passed over. Throws `BrokenXml` and `BrokenTmx`. */
export function readTmx(text: string): MemoryEntry[] {
  const root = readXml(text, /^\s*tmx\s+SYSTEM\s+["'][\w./:-]*["']\s*$/);
  const [body] = childrenOf(root, 'body');
  if (root.local !== 'tmx' || !body)
    throw new BrokenTmx(
      `Line ${root.line}: <${root.name}> was found. Expected a translation memory: <tmx> with a <body>.`,
    );
  const [header] = childrenOf(root, 'header');
  return childrenOf(body, 'tu').flatMap((unit) => readUnit(unit, header?.attributes['srclang']));
}
