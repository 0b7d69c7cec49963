import { expect, test } from 'vitest';
import { cleanCharacters } from './clean-characters.ts';

test.each([
  ['soft hyphens', 'co\u00adoperation', 'cooperation'],
  ['zero-width spaces', 'a\u200bb\ufeffc\u2060d', 'abcd'],
  ['control characters', 'a\u0000b\u0007', 'ab'],
  ['broken characters', 'a\ufffdb\ud800', 'ab'],
  ['embeddings and overrides', '\u202ba\u202c \u202eb', 'a b'],
  ['isolates that are not closed', 'a \u2067b', 'a b'],
  ['isolates around nothing', 'a\u2066 \u2067\u2069\u2069b', 'a b'],
  ['isolates around an address', '\u2066https://e.org\u2069', 'https://e.org'],
  ['direction marks beside letters and spaces', '\u200fنص\u200f عربي\u200e', 'نص عربي'],
  ['direction marks in other scripts', 'C++\u200e.', 'C++.'],
])('takes out %s', (_, text, clean) => {
  expect(cleanCharacters(text)).toBe(clean);
});

test.each([
  ['joiners', 'می\u200cروم 👩\u200d👩\u200d👧'],
  ['closed isolates', 'نص \u2068Two Shores\u2069 هنا'],
  ['direction marks beside signs in Arabic', 'لغة C++\u200e هنا'],
  ['no-break spaces', '«\u00a0oui\u202f»'],
])('keeps %s', (_, text) => {
  expect(cleanCharacters(text)).toBe(text);
});

test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('%j becomes a space', (separator) => {
  expect(cleanCharacters(`a${separator}b`)).toBe('a b');
});
