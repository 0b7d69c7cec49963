import { describe, expect, test } from 'vitest';
import { perform } from './marked-text.ts';
import { type HeadingLevel, setHeading } from './set-heading.ts';
import { toggleList } from './toggle-list.ts';
import { toggleQuote } from './toggle-quote.ts';

const heading = (marked: string, level: HeadingLevel) =>
  perform(marked, (text, span) => setHeading(text, span, level));
const bullets = (marked: string) =>
  perform(marked, (text, span) => toggleList(text, span, 'bulleted'));
const numbers = (marked: string) =>
  perform(marked, (text, span) => toggleList(text, span, 'numbered'));
const quote = (marked: string) => perform(marked, toggleQuote);

describe('headings', () => {
  test.each<[string, HeadingLevel, string]>([
    ['wo‸rd', 2, '## wo‸rd'],
    ['‸', 3, '### ‸'],
    ['a\n\n‸\n\nb', 2, 'a\n\n## ‸\n\nb'],
    ['## wo‸rd', 3, '### wo‸rd'],
    ['## wo‸rd', 2, 'wo‸rd'],
    ['## wo‸rd', 0, 'wo‸rd'],
    ['##‸', 0, '‸'],
    ['wo‸rd', 0, 'wo‸rd'],
    ['## wo‸rd\ntext', 0, 'wo‸rd\n\ntext'],
    ['one\ntwo‸\n\nthree', 2, '## one two‸\n\nthree'],
    ['one\n==‸=\n\ntwo', 2, '## one‸\n\ntwo'],
    ['⟦one\n\ntwo⟧', 4, '#### ⟦one\n\n#### two⟧'],
    ['⟦## one\n## two⟧', 0, '⟦one\n\ntwo⟧'],
    ['- one\n- t‸wo\n- three', 2, '- one\n\n## t‸wo\n\n- three'],
    ['> on‸e', 3, '### on‸e'],
    ['| a‸ |\n| --- |\n| b |', 2, '| a‸ |\n| --- |\n| b |'],
  ])('%j at level %i becomes %j', (before, level, after) => {
    expect(heading(before, level)).toBe(after);
  });
});

describe('bulleted lists', () => {
  test.each([
    ['wo‸rd', '- wo‸rd'],
    ['‸', '- ‸'],
    ['- ‸', '‸'],
    ['- wo‸rd', 'wo‸rd'],
    ['⟦one\n\ntwo\n\nthree⟧', '- ⟦one\n- two\n- three⟧'],
    ['⟦- one\n- two⟧\n- three', '⟦one\n\ntwo⟧\n\n- three'],
    ['one\ntw‸o', '- one\n  tw‸o'],
    ['- one\n  tw‸o', 'one\ntw‸o'],
    ['## on‸e', '- on‸e'],
    ['- one\n\ntw‸o', '- one\n- tw‸o'],
    ['* one\n\ntw‸o', '* one\n* tw‸o'],
    ['1. on‸e\n2. two\n   - three', '- on‸e\n- two\n  - three'],
    ['text\n\n- a\n- b‸\n\ntext', 'text\n\n- a\n\nb‸\n\ntext'],
  ])('%j becomes %j', (before, after) => {
    expect(bullets(before)).toBe(after);
  });
});

describe('numbered lists', () => {
  test.each([
    ['wo‸rd', '1. wo‸rd'],
    ['⟦one\n\ntwo⟧', '1. ⟦one\n2. two⟧'],
    ['- on‸e\n- two\n  - three', '1. on‸e\n2. two\n   - three'],
    ['1. one\n\ntw‸o', '1. one\n2. tw‸o'],
    ['1. one\n\ntw‸o\n\n2. three', '1. one\n2. tw‸o\n\n3. three'],
    ['⟦1. one\n2. two⟧', '⟦one\n\ntwo⟧'],
  ])('%j becomes %j', (before, after) => {
    expect(numbers(before)).toBe(after);
  });
});

describe('quotes', () => {
  test.each([
    ['wo‸rd', '> wo‸rd'],
    ['‸', '> ‸'],
    ['> wo‸rd', 'wo‸rd'],
    ['⟦one\ntwo\n\nthree⟧\n\nfour', '> ⟦one\n> two\n>\n> three⟧\n\nfour'],
    ['> one\n> tw‸o\n>\n> three', 'one\ntw‸o\n\nthree'],
    ['- one\n- t‸wo', '> - one\n> - t‸wo'],
    ['text\n\non‸e\n## two', 'text\n\n> on‸e\n\n## two'],
    ['<Callout kind="tip">\non‸e\n</Callout>', '<Callout kind="tip">\n\n> on‸e\n\n</Callout>'],
  ])('%j becomes %j', (before, after) => {
    expect(quote(before)).toBe(after);
  });
});
