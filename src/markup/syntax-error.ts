/** Turns a parser's complaint into a problem with a plain message. */
import { adviseOnHtml, isHtmlName } from './check/raw-html.ts';
import type { Problem, ProblemValues, Rule } from './problems.ts';

/** What a parser says: a place, counted from 1, and its reason in its own words. */
interface Complaint {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

type Finding = readonly [rule: Rule, values: ProblemValues];

/** What both parsers say where the tag itself is well written. The first that matches counts. */
const complaints: readonly (readonly [RegExp, Rule])[] = [
  [/Expected a closing tag for|Expected the closing tag/, 'unclosed-block'],
  [/Unexpected closing/, 'unexpected-closing'],
  [/import\/exports/, 'import-export'],
  [/in expression|parse expression|lazy line/, 'expression'],
];

/** Sätteri writes place and rule into the message: `3:5: reason (1:2) (mdx-jsx:…)`. */
const placed = /^(\d+):(\d+):\s*(.*?)\s*(?:\(\d+:\d+\)\s*)?(?:\(mdx[^)]*\))?$/s;

function readComplaint(error: Error): Complaint {
  const [, line, column, reason] = placed.exec(error.message) ?? [];
  if (line && column && reason) return { line: Number(line), column: Number(column), reason };
  // micromark throws a VFileMessage, which carries them as properties.
  const own: object = error;
  return {
    line: 'line' in own && typeof own.line === 'number' ? own.line : 1,
    column: 'column' in own && typeof own.column === 'number' ? own.column : 1,
    reason: 'reason' in own && typeof own.reason === 'string' ? own.reason : error.message,
  };
}

const example = '<Callout kind="note">';

/** Says what is wrong with what follows a `<`. Sätteri has one message for all of it, so the text itself is read. */
function judgeTag(rest: string): Finding {
  if (/^[!?]/.test(rest)) return ['html-comment', {}];
  const address = /^(?:(?:https?|mailto|tel):|[^\s<>@]+@)[^\s<>]*/i.exec(rest)?.[0];
  if (address) return ['bracketed-address', { address }];
  const name = /^[\p{L}_$][\p{L}\p{N}_.:-]*/u.exec(rest)?.[0];
  if (!name) return ['stray-less-than', {}];
  return isHtmlName(name) ? ['raw-html', adviseOnHtml(name)] : ['bad-tag', { name, example }];
}

function findOffset(source: string, { line, column }: Complaint): number {
  const before = source.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return before.join('').length + column - 1;
}

function judge(source: string, complaint: Complaint): Finding {
  const { reason } = complaint;
  const known = complaints.find(([pattern]) => pattern.test(reason));
  const name = /`<\/?([^`>]*)>`/.exec(reason)?.[1] ?? '';
  if (known?.[1] === 'unclosed-block' && isHtmlName(name)) return ['raw-html', adviseOnHtml(name)];
  if (known) return [known[1], { name }];
  const opening = source.lastIndexOf('<', findOffset(source, complaint));
  const isAboutTag = /`<`|name|attribute|slash|tag/.test(reason) && opening >= 0;
  return isAboutTag ? judgeTag(source.slice(opening + 1)) : ['syntax', { reason }];
}

/**
 * The problem behind an error that Sätteri or micromark threw while reading the source: what was found, in terms of
 * the text. Throws on what is not an `Error`.
 */
export function toSyntaxProblem(error: unknown, source: string, lineOffset: number): Problem {
  if (!(error instanceof Error)) throw error;
  const complaint = readComplaint(error);
  const [rule, values] = judge(source, complaint);
  return { rule, line: complaint.line + lineOffset, column: complaint.column, values };
}
