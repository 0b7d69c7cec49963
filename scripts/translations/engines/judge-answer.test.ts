import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { judgeAnswer, keepOuterSpace } from './judge-answer.ts';

const source = 'The <g id="1">old town</g> has a note<x id="2"/> on <k id="3">odio</k>.';

test.each([
  ['La <g id="1">ciudad</g> tiene una nota<x id="2"/> sobre <k id="3">odio</k>.'],
  ['Sobre <k id="3"></k> hay una nota<x id="2"/> en la <g id="1">ciudad</g>.'],
  ['<g id="1">Ciudad <x id="2"/> y <k id="3">odio</k></g>'],
])('is content with %s', (answer) => {
  expect(judgeAnswer(source, answer)).toBeUndefined();
});

test.each([
  [undefined, 'there was none'],
  ['', 'the placeholder <g id="1"> is missing'],
  ['La <g id="1">ciudad</g> de <k id="3"/>', '“<” stands in it unescaped'],
  ['La <g id="1">ciudad</g> de <k id="3"></k>', 'the placeholder <x id="2"/> is missing'],
  [
    '<g id="1">a</g><x id="2"/><x id="4"/><k id="3"></k>',
    'the placeholder <x id="4"/> is not in the original',
  ],
  ['<g id="1">a</g><x id="2"/><x id="2"/><k id="3"></k>', 'the placeholder 2 stands in it twice'],
  ['<g id="1">a<k id="3"></g></k><x id="2"/>', '“</g>” closes what is not open'],
  ['<k id="3"><g id="1">a</g></k><x id="2"/>', 'a placeholder stands inside a term'],
  ['<g id="1"> </g> ciudad<x id="2"/><k id="3"></k>', 'nothing is left inside the placeholder 1'],
  ['<g id="1">1</g><x id="2"/><k id="3">odio</k>', 'it holds no words'],
  ['<g id="1">a\u0007</g><x id="2"/><k id="3"></k>', 'it holds a control character'],
  ['<b>La</b> <g id="1">a</g><x id="2"/><k id="3"></k>', '“<” stands in it unescaped'],
])('refuses %j: %s', (answer, fault) => {
  expect(judgeAnswer(source, answer)).toBe(fault);
});

test('any text is a right answer to itself', () => {
  fc.assert(fc.property(arbitraryTagged, (text) => judgeAnswer(text, text) === undefined));
});

test('no answer is right without one of the placeholders', () => {
  const withOne = arbitraryTagged.filter((text) => text.includes('<x '));
  fc.assert(
    fc.property(withOne, (text) => {
      const without = text.replace(/<x id="\d+"\/>/, '');
      return judgeAnswer(text, without) !== undefined;
    }),
  );
});

test('white space at both ends is that of the original', () => {
  expect(keepOuterSpace(' a b\n', 'c d ')).toBe(' c d\n');
  expect(keepOuterSpace('a', '\nc')).toBe('c');
});
