import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractText, parseBody } from '../../../../src/markup/portable.ts';
import { breakLine } from './break-line.ts';
import { applyChanges, type Edit, type Span } from './edit.ts';
import { indentItems } from './indent-items.ts';
import { joinBackward, joinForward } from './join-lines.ts';
import { drawMarked } from './marked-text.ts';
import { setHeading } from './set-heading.ts';
import { toggleList } from './toggle-list.ts';
import { toggleMark } from './toggle-marks.ts';
import { toggleQuote } from './toggle-quote.ts';

type Action = (text: string, span: Span) => Edit | undefined;

const actions: Readonly<Record<string, Action>> = {
  bold: (text, span) => toggleMark(text, span, 'strong'),
  italic: (text, span) => toggleMark(text, span, 'emphasis'),
  heading: (text, span) => setHeading(text, span, 2),
  paragraph: (text, span) => setHeading(text, span, 0),
  bulleted: (text, span) => toggleList(text, span, 'bulleted'),
  numbered: (text, span) => toggleList(text, span, 'numbered'),
  quote: toggleQuote,
  indent: (text, span) => indentItems(text, span, 'in'),
  outdent: (text, span) => indentItems(text, span, 'out'),
  enter: (text, { from }) => breakLine(text, from),
  backspace: joinBackward,
  forward: joinForward,
};

const blocks = [
  'one two',
  'three\nfour **five** six',
  '## seven',
  '- a\n- b\n  - c\n- d',
  '1. e\n2. f\n   more\n3. g',
  '- h\n\n  i\n\n- j',
  '> k\n> l\n>\n> m',
  '| n | o |\n| --- | --- |\n| p | *q* |',
  'r [s *t*](https://a.org/) u',
  '<Callout kind="tip">\n\nv\n\n- w\n\n</Callout>',
  '<Figure src="../../media/a.png" alt="x" />',
  '```\ny\n```',
];

/** The letters of a text in their order, without white space: Enter may part a word, and Backspace join two. */
function readLetters(text: string): string {
  const parsed = parseBody(text);
  if ('problems' in parsed) return `cannot be read: ${JSON.stringify(parsed.problems)}`;
  return extractText(parsed.tree).replaceAll(/[^\p{L}]+/gu, '');
}

const document = fc
  .array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 4 })
  .map((list) => list.join('\n\n'));

test.each(Object.entries(actions))(
  '%s loses no word, adds none, and leaves a text that can be read',
  (_name, action) => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, one, other) => {
        const places = [one % (text.length + 1), other % (text.length + 1)];
        const span = { from: Math.min(...places), to: Math.max(...places) };
        const edit = action(text, span);
        if (!edit) return;
        const after = applyChanges(text, edit.changes);
        expect(readLetters(after), drawMarked(text, span)).toBe(readLetters(text));
        expect(edit.selection.from).toBeGreaterThanOrEqual(0);
        expect(edit.selection.to).toBeGreaterThanOrEqual(edit.selection.from);
        expect(edit.selection.to).toBeLessThanOrEqual(after.length);
      }),
      { numRuns: 60 },
    );
  },
);
