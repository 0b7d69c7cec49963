/** Reads exchange files as they come back. Pure. */

import type { TaggedText } from '../../../src/markup/segments/tagged-text.ts';
import { readXml } from '../../../src/translations/xml/read-xml.ts';
import { childrenOf, type ReadElement, textOf } from '../../../src/translations/xml/xml-element.ts';
import {
  type ReadExchange,
  type ReadSegment,
  segmentStates,
  type XliffVersion,
} from './exchange-document.ts';
import { isPoFile, mergePo, readPoUnits } from './merge-po.ts';
import { readInline } from './read-inline.ts';
import { readState12, readState21 } from './states.ts';
import { readTextPlaceholders } from './text-placeholders.ts';
import { readUnitId } from './unit-id.ts';

/** Thrown for XML that is no exchange file we read. */
export class BrokenXliff extends Error {
  override name = 'BrokenXliff';
  readonly line: number;

  constructor(line: number, found: string, expected: string) {
    super(`Line ${line}: ${found}. Expected ${expected}.`);
    this.line = line;
  }
}

const namespaces: Readonly<Record<string, XliffVersion>> = {
  'urn:oasis:names:tc:xliff:document:2.0': '2.1',
  'urn:oasis:names:tc:xliff:document:1.2': '1.2',
};
const advice =
  'XLIFF 2.1 or 1.2, as “npm run translations” exports it; save it in that format again';

function versionOf({ local, name, uri, line, attributes }: ReadElement): XliffVersion {
  if (local !== 'xliff') throw new BrokenXliff(line, `<${name}> was found`, advice);
  const version = attributes['version'] ?? '';
  const known = version === '2.0' ? '2.1' : version;
  if (namespaces[uri] === undefined)
    throw new BrokenXliff(line, `The namespace “${uri}” was found`, advice);
  if (namespaces[uri] !== known)
    throw new BrokenXliff(line, `XLIFF ${version || 'without a version'} was found`, advice);
  return namespaces[uri];
}

function need(element: ReadElement, name: string): string {
  const value = element.attributes[name];
  if (!value)
    throw new BrokenXliff(
      element.line,
      `<${element.name}> has no “${name}”`,
      `it to say “${name}”`,
    );
  return value;
}

function onlyChild(parent: ReadElement, local: string): ReadElement {
  const [child] = childrenOf(parent, local);
  if (!child)
    throw new BrokenXliff(parent.line, `<${parent.name}> has no <${local}>`, `a <${local}> inside`);
  return child;
}

/** All units at any depth of groups. */
function unitsOf(parent: ReadElement, local: string): ReadElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.local === local) return [child];
    return child.local === 'group' ? unitsOf(child, local) : [];
  });
}

const noteOf = (holder: ReadElement | undefined, attribute: string, kind: string) =>
  (holder ? childrenOf(holder, 'note') : [])
    .filter(({ attributes }) => attributes[attribute] === kind)
    .map((note) => textOf(note).trim())[0] ?? '';

/** The pieces of a unit joined: tools may cut a segment at the ends of sentences. */
function readUnit21(unit: ReadElement): ReadSegment {
  const pieces = childrenOf(unit).filter(
    ({ local }) => local === 'segment' || local === 'ignorable',
  );
  if (pieces.length === 0) onlyChild(unit, 'segment');
  let source = '';
  let target: string | undefined = '';
  const states: ReadSegment['state'][] = [];
  for (const piece of pieces) {
    const words = readInline(onlyChild(piece, 'source'));
    const [own] = childrenOf(piece, 'target');
    source += words;
    if (piece.local === 'ignorable') {
      if (target !== undefined) target += own ? readInline(own) : words;
      continue;
    }
    states.push(readState21(piece.attributes, own !== undefined));
    target = own && target !== undefined ? target + readInline(own) : undefined;
  }
  const state = segmentStates.find((one) => states.includes(one)) ?? 'new';
  return {
    id: readUnitId(need(unit, 'id')),
    source,
    ...(target !== undefined && { target }),
    state,
    line: unit.line,
  };
}

function readUnit12(unit: ReadElement, read: (element: ReadElement) => TaggedText): ReadSegment {
  const [target] = childrenOf(unit, 'target');
  return {
    id: readUnitId(need(unit, 'id')),
    source: read(onlyChild(unit, 'source')),
    ...(target && { target: read(target) }),
    state: readState12(target?.attributes, unit.attributes['approved']),
    line: unit.line,
  };
}

function read21(root: ReadElement): Omit<ReadExchange, 'version'> {
  return {
    from: need(root, 'srcLang'),
    to: need(root, 'trgLang'),
    documents: childrenOf(root, 'file').map((file) => ({
      id: file.attributes['original'] ?? readUnitId(need(file, 'id')),
      sourceDigest: noteOf(childrenOf(file, 'notes')[0], 'category', 'source-digest'),
      segments: unitsOf(file, 'unit').map(readUnit21),
    })),
  };
}

const readWords = (element: ReadElement) => readTextPlaceholders(textOf(element));

function readFile12(file: ReadElement): ReadExchange['documents'][number] {
  const [header] = childrenOf(file, 'header');
  const read = noteOf(header, 'from', 'placeholders') === 'text' ? readWords : readInline;
  return {
    id: need(file, 'original'),
    sourceDigest: noteOf(header, 'from', 'source-digest'),
    segments: unitsOf(onlyChild(file, 'body'), 'trans-unit').map((unit) => readUnit12(unit, read)),
  };
}

function read12(root: ReadElement): Omit<ReadExchange, 'version'> {
  const files = childrenOf(root, 'file').filter((file) => !isPoFile(file));
  const [first] = files;
  const languages = ['source-language', 'target-language'] as const;
  const [from = '', to = ''] = first ? languages.map((name) => need(first, name)) : [];
  for (const file of files)
    if (need(file, languages[0]) !== from || need(file, languages[1]) !== to)
      throw new BrokenXliff(
        file.line,
        'Other languages than in the first <file> were found',
        'one pair of languages in a file; split it',
      );
  const po = childrenOf(root, 'file')
    .filter(isPoFile)
    .flatMap((file) => unitsOf(onlyChild(file, 'body'), 'trans-unit'));
  return { from, to, documents: mergePo(files.map(readFile12), readPoUnits(po)) };
}

/** The contents of an exchange file. Throws `BrokenXml` and `BrokenXliff`, both with the line. */
export function readXliff(text: string): ReadExchange {
  const root = readXml(text);
  const version = versionOf(root);
  const read = version === '2.1' ? read21(root) : read12(root);
  if (read.documents.length === 0)
    throw new BrokenXliff(root.line, 'No <file> was found', 'at least one document');
  return { version, ...read };
}
