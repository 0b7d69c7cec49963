/** Tagged text as the values that the library writes. Pure. */
import type { Inline } from 'xliff';
import type { CodeFacts, CodeKind } from '../../../src/markup/segments/describe-code.ts';
import { readRuns, type TaggedText } from '../../../src/markup/segments/tagged-text.ts';
import { escapeAttribute } from '../../../src/translations/xml/write-xml.ts';
import type { XliffVersion } from './exchange-document.ts';

type Attributes = Readonly<Record<string, string>>;
type Codes = ReadonlyMap<number, CodeFacts> | undefined;

/** XLIFF 2.1: `type` and, for formats, `subType` (§4.3.1.34, §4.3.1.38). */
const types21: Readonly<Record<CodeKind, Attributes>> = {
  italic: { type: 'fmt', subType: 'xlf:i' },
  bold: { type: 'fmt', subType: 'xlf:b' },
  struck: { type: 'fmt', subType: 'content:struck' },
  link: { type: 'link' },
  image: { type: 'image' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  code: { type: 'other', subType: 'content:code' },
  footnote: { type: 'other', subType: 'content:footnote' },
  other: { type: 'other' },
};

/** XLIFF 1.2: `ctype`; spans and single placeholders have lists of their own (§2.3). */
const types12 = {
  g: { italic: 'italic', bold: 'bold', link: 'link' },
  x: { image: 'image', break: 'lb' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<CodeKind, string>>>>>;

const kindWords: Readonly<Record<CodeKind, string>> = {
  italic: 'italic',
  bold: 'bold',
  struck: 'struck out',
  link: 'link',
  image: 'picture',
  break: 'line break',
  code: 'code',
  footnote: 'footnote',
  other: 'markup',
};

/** A placeholder in a few words: `link to /en/about/`. */
export function sayCode({ kind, address, open, close }: CodeFacts): string {
  if (address) return `${kindWords[kind]} to ${address}`;
  return close === undefined && kind !== 'break' ? `${kindWords[kind]} ${open}` : kindWords[kind];
}

function attributes21(isSpan: boolean, facts: CodeFacts | undefined): Attributes {
  // Each has to come back once; tools that read this do not let it be lost or doubled.
  const fixed = { canCopy: 'no', canDelete: 'no' };
  if (!facts) return fixed;
  const { open, close = '' } = facts;
  const shown = isSpan
    ? { dispStart: open, dispEnd: close }
    : { disp: open, equiv: facts.kind === 'code' ? open.replaceAll('`', '') : '' };
  return { ...types21[facts.kind], ...fixed, ...shown };
}

function attributes12(isSpan: boolean, facts: CodeFacts | undefined): Attributes {
  const fixed = { clone: 'no' };
  if (!facts) return fixed;
  const known: Readonly<Partial<Record<CodeKind, string>>> = types12[isSpan ? 'g' : 'x'];
  const ctype = known[facts.kind] ?? `x-${facts.kind}`;
  return { ctype, ...fixed, ...(isSpan ? {} : { 'equiv-text': facts.open }) };
}

/** The library writes values of attributes as they are. */
const escapeAll = (attributes: Attributes) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, escapeAttribute(value)]),
  );

/** The library takes a written `&amp;` for `&`, and escapes it once more itself. */
const escapeWords = (words: string) => words.replaceAll('&', '&amp;');

/** A segment as a value of the library. Throws `UnreadableTags`. */
export function writeInline(text: TaggedText, codes: Codes, version: XliffVersion): Inline {
  const attributesOf = version === '2.1' ? attributes21 : attributes12;
  const makeOf = (isSpan: boolean, id: number) => ({
    id: String(id),
    ...escapeAll(attributesOf(isSpan, codes?.get(id))),
  });
  const top: (string | Record<string, object>)[] = [];
  const open = [top];
  for (const run of readRuns(text)) {
    const into = open.at(-1) ?? top;
    if (run.kind === 'text') into.push(escapeWords(run.text));
    else if (run.kind === 'single') into.push({ Standalone: makeOf(false, run.id) });
    else if (run.kind === 'close') open.pop();
    else {
      const contents: typeof top = [];
      into.push({ GenericSpan: { ...makeOf(true, run.id), contents } });
      open.push(contents);
    }
  }
  return top;
}
