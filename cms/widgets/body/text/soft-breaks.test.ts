import { expect, test } from 'vitest';
import { parseText } from './markup-tree.ts';
import { listSoftBreaks } from './soft-breaks.ts';

const flow = (text: string) =>
  listSoftBreaks(text, parseText(text)).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}␣${rest.slice(to)}`,
    text,
  );

test.each([
  ['one\ntwo\n\nthree', 'one␣two\n\nthree'],
  ['- one\n  two\n- three', '- one␣two\n- three'],
  ['> one\n> two', '> one␣two'],
  ['[^1]: one\n    two\n[^2]: three', '[^1]: one␣two\n[^2]: three'],
  ['one\\\ntwo  \nthree', 'one\\\ntwo  \nthree'],
  ['## one\ntwo', '## one\ntwo'],
  ['| a |\n| --- |\n| b |', '| a |\n| --- |\n| b |'],
  ['```\none\ntwo\n```', '```\none\ntwo\n```'],
  ['one\n<Figure />\ntwo', 'one\n<Figure />\ntwo'],
])('%j flows as %j', (text, flowing) => {
  expect(flow(text)).toBe(flowing);
});
