/** Made-up bodies that are in order: every kind of block and markup, nested. */
import fc from 'fast-check';

const words = fc
  .array(
    fc.constantFrom(
      'city',
      'Lyon & Graz',
      'مدينة',
      '1 \\< 2',
      'a\\_b',
      '«é»',
      "it's",
      'R&amp;D',
      '5 \\* 3',
      '\\{x\\}',
      'e.g.',
      'two\nlines',
      '\\[no link\\]',
      '#3',
      '1. x',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

const inline: fc.Arbitrary<string> = fc.letrec<{ line: string; piece: string }>((tie) => ({
  line: fc
    .array(fc.oneof({ maxDepth: 2 }, words, tie('piece')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ')),
  piece: fc.oneof(
    tie('line').map((inner) => `*${inner}*`),
    tie('line').map((inner) => `**${inner}**`),
    words.map((inner) => `[${inner}](https://example.org/a_b "Title")`),
    words.map((inner) => `[${inner}](/practices/)`),
    fc.constant('https://example.org/page'),
    fc.constant('`code *x*`'),
    fc.constant('word[^1]'),
    words.map((inner) => `one${inner.length}\\\nline`),
  ),
})).line;

const line = inline.map((text) => `So ${text}`);
const oneLine = line.map((text) => text.replaceAll('\\\n', ' ').replaceAll('\n', ' '));

const indent = (text: string, by: string) => text.split('\n').join(`\n${by}`);

const block: fc.Arbitrary<string> = fc.letrec<{ block: string; flat: string }>((tie) => ({
  flat: fc.oneof(
    line,
    oneLine.map((text) => `## ${text}`),
  ),
  block: fc.oneof(
    { maxDepth: 2 },
    tie('flat'),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((blocks) => `1. So\n\n   ${indent(blocks.join('\n\n'), '   ')}`),
    line.map((text) => `> ${indent(text, '> ')}`),
    fc.tuple(oneLine, oneLine).map(([a, b]) => `| ${a} | ${b} |\n| --- | :-: |\n| x | ${b} |`),
    fc
      .tuple(line, fc.constantFrom('note', 'lesson'))
      .map(
        ([text, kind]) =>
          `<Callout kind="${kind}" title="So &quot;x&quot; & y">\n\n${text}\n\n</Callout>`,
      ),
    fc.constant('```\ncode *x* {y}\n```'),
    fc.constant('---'),
  ),
})).block;

/** A body of some blocks with one footnote. */
export const makeTidyBody = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `Begin[^1]\n\n${blocks.join('\n\n')}\n\n[^1]: The *source*, page 3.\n`);
