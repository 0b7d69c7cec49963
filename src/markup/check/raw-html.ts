/** What to write instead of an HTML tag. */
import { type ProblemKey, sayProblem } from '../../i18n/problem-words.ts';
import type { ProblemValues } from '../problems.ts';

const substitutes: readonly (readonly [tags: string, markdown: ProblemKey])[] = [
  ['b strong', 'instead.bold'],
  ['i em', 'instead.italic'],
  ['s del strike', 'instead.struck'],
  ['a', 'instead.link'],
  ['img picture', 'instead.picture'],
  ['figure figcaption', 'instead.figure'],
  ['iframe video embed object', 'instead.video'],
  ['br', 'instead.lineBreak'],
  ['hr', 'instead.line'],
  ['h1 h2 h3 h4 h5 h6', 'instead.heading'],
  ['ul ol li', 'instead.list'],
  ['blockquote q', 'instead.quote'],
  ['code pre', 'instead.code'],
  ['table tr td th', 'instead.table'],
  ['aside', 'instead.callout'],
];

const byTag = new Map(
  substitutes.flatMap(([tags, markdown]) => tags.split(' ').map((tag) => [tag, markdown] as const)),
);

/** Whether a name is that of an HTML tag rather than of one of our blocks, which begin with a capital. */
export function isHtmlName(name: string): boolean {
  return !/^\p{Lu}/u.test(name);
}

/** The values of a `raw-html` problem: the tag and its Markdown, or the advice to leave it out. */
export function adviseOnHtml(name: string): ProblemValues {
  return {
    name,
    instead: sayProblem(byTag.get(name.toLowerCase()) ?? 'instead.plain'),
  };
}
