/** Short ways to write a case: a body, some settings, or a whole file, in an entry that is otherwise in order. */
import type { ProblemKey } from '../i18n/problem-words.ts';
import type { HostileCase, HostileClass, HostileFile } from './hostile-case.ts';

/** The refusal of a case: its sentence alone, or with the line of the body or file; `inert` for a harmless page. */
export type Expected = 'inert' | ProblemKey | readonly [key: ProblemKey, line: number];

/** Settings of an entry that is in order, one line each, as YAML. */
const soundSettings = {
  title: 'A text that is in order',
  summary: 'Nothing is wrong with this entry but what the case puts into it.',
  city: 'aarhus',
  topics: '[violent-extremism]',
  status: 'running',
  approach: 'One team, one telephone number.',
  sources: '[{ title: A page, url: "https://example.org/a" }]',
  lastVerified: "'2026-11-23'",
} as const;

/** Number of the line on which the body of `entryText` begins. */
export const bodyStart = Object.keys(soundSettings).length + 4;

/** Text of an entry's file; `over` replaces or adds settings, each as a line (or lines) of YAML. */
export function entryText(over: Readonly<Record<string, string>> = {}, body = 'Text.\n'): string {
  const lines = Object.entries({ ...soundSettings, ...over }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return ['---', ...lines, '---', '', body].join('\n');
}

/** Where the file of a case lies. */
export const pathOf = (kind: HostileClass, id: string) =>
  `content/practices/en/hostile-${kind}-${id}.mdx`;

function make(
  kind: HostileClass,
  id: string,
  files: readonly HostileFile[],
  expected: Expected,
  before = 0,
): HostileCase {
  if (expected === 'inert') return { id: `${kind}-${id}`, class: kind, files, expected };
  const [key, line] = typeof expected === 'string' ? [expected] : expected;
  const refusal = line === undefined ? { key } : { key, line: line + before };
  return { id: `${kind}-${id}`, class: kind, files, expected: refusal };
}

/** A case whose harm lies in the body. A line of the expectation counts from the first of the body. */
export function inBody(kind: HostileClass, id: string, body: string, expected: Expected) {
  const files = [{ path: pathOf(kind, id), content: entryText({}, body) }];
  const isOneLine = typeof expected === 'string' && expected !== 'inert' && !body.includes('\n');
  const placed: Expected = isOneLine ? [expected as ProblemKey, 1] : expected;
  return { ...make(kind, id, files, placed, bodyStart - 1), body };
}

/** A case whose harm lies in the settings. */
export function inSettings(
  kind: HostileClass,
  id: string,
  over: Readonly<Record<string, string>>,
  expected: Expected,
) {
  return make(kind, id, [{ path: pathOf(kind, id), content: entryText(over) }], expected);
}

/** A case that is a whole file of an entry. */
export function inFile(
  kind: HostileClass,
  id: string,
  content: string | Uint8Array,
  expected: Expected,
) {
  return make(kind, id, [{ path: pathOf(kind, id), content }], expected);
}

/** A case of one or more files at places of their own. The expectation is about the first. */
export function inFiles(
  kind: HostileClass,
  id: string,
  files: readonly HostileFile[],
  expected: Expected,
) {
  return make(kind, id, files, expected);
}
