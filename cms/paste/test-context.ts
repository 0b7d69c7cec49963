/** What the tests of pasting share: both parsers, the check, and pieces of text that try to be markup. */
import fc from 'fast-check';
import { type CheckContext, checkTree } from '../../src/markup/check.ts';
import { parseBody } from '../../src/markup/parse.ts';
import { parseBody as parsePortable } from '../../src/markup/parse-portable.ts';
import { describeProblem } from '../../src/markup/problems.ts';
import { extractText } from '../../src/markup/text.ts';

/** The parser of the editor, and the one of the build. */
export const parsers = [
  ['micromark', parsePortable],
  ['Sätteri', parseBody],
] as const;

const emptySite: CheckContext = { hasMedia: () => false, isKnownAddress: () => false };

/** What either parser or the check has against a text, in words. */
export function listComplaints(markup: string): string[] {
  return parsers.flatMap(([name, parse]) => {
    const parsed = parse(markup);
    const problems = 'problems' in parsed ? parsed.problems : checkTree(parsed.tree, emptySite);
    return problems.map((problem) => `${name}: ${describeProblem(problem)}`);
  });
}

/** The words that either parser reads in a text. */
export function readWords(markup: string): string[] {
  return parsers.map(([, parse]) => {
    const parsed = parse(markup);
    return 'tree' in parsed ? settleWords(extractText(parsed.tree)) : 'unreadable';
  });
}

/** Words without what nobody can see, and without the caret of `[^1]`, which would ask for a footnote. */
export function settleWords(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u180e\u3164\ufff9-\ufffd\u{e0000}-\u{e0fff}]/gu,
      '',
    )
    .replace(/\[\^+(?=[^\]\s]+\])/g, '[')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const signs = [...'{}<>*_#[]()~|`\\&!+-=.:;@$^"\'/ 1a\u00a0\u202f\n'];
const pieces =
  `import |export |export|https://|http://|www.|e.org|https://e.org/a|https://e.org/a_(b)|info@e.org|
a_b@e.org|mailto:|xmpp:a@b.c/d|1. |- |# |---|===|[^1]|[x]: |](|~~|**|__|***|\`\`\`|&amp;|&#42;|[ ] |<b>|</b>|<https://e.org>|
«|»|سلام|é|👩‍👩‍👧|a@1.2|@b.c|:-|\u200c|\u200d|\u2067|\u2069|\u202e|\u00ad|\u200b|\u200f`
    .replaceAll('\n', '')
    .split('|');

/** Text that looks like markup, addresses and code wherever it can, among anything else. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...signs) },
      fc.constantFrom(...pieces, '| - |', 'a | b'),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
