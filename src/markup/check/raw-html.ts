/** What to write instead of an HTML tag. */
import type { ProblemValues } from '../problems.ts';

const substitutes: readonly (readonly [tags: string, markdown: string])[] = [
  ['b strong', '**words**'],
  ['i em', '*words*'],
  ['s del strike', '~~words~~'],
  ['a', '[words](https://example.org/)'],
  ['img picture', '![description](../../media/name.jpg)'],
  ['figure figcaption', '<Figure src="../../media/name.jpg" alt="…" caption="…" />'],
  ['iframe video embed object', '<Video url="https://…" title="…" />'],
  ['br', 'a backslash at the end of the line.'],
  ['hr', '*** on a line of its own.'],
  ['h1 h2 h3 h4 h5 h6', '## Heading'],
  ['ul ol li', '- item'],
  ['blockquote q', '> words'],
  ['code pre', '`code`'],
  ['table tr td th', '| cell | cell |'],
  ['aside', '<Callout kind="note"> … </Callout>'],
];

const byTag = new Map(
  substitutes.flatMap(([tags, markdown]) => tags.split(' ').map((tag) => [tag, markdown])),
);

/** Whether a name is that of an HTML tag rather than of one of our blocks, which begin with a capital. */
export function isHtmlName(name: string): boolean {
  return !/^\p{Lu}/u.test(name);
}

/** The values of a `raw-html` problem: the tag and its Markdown, or the advice to leave it out. */
export function adviseOnHtml(name: string): ProblemValues {
  return {
    name,
    instead: byTag.get(name.toLowerCase()) ?? 'plain words, without the tag.',
  };
}
