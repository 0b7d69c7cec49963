import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { judgeAnswer } from './judge-answer.ts';
import { putTermsBack, termGuard } from './terms.ts';

const languages = { from: 'en', to: 'es' } as const;
const terms = [
  { source: 'hate', target: 'odio' },
  { source: 'hate crime', target: 'delito de odio' },
  { source: 'R&D', target: 'I+D' },
];
const protect = termGuard(terms, languages);

test.each([
  ['a whole term', 'On hate.', 'On <k id="1">odio</k>.'],
  ['the longest one', 'A hate crime', 'A <k id="1">delito de odio</k>'],
  ['one across a line', 'A hate\ncrime', 'A <k id="1">delito de odio</k>'],
  ['at the beginning of a sentence', 'Hate crime is', '<k id="1">Delito de odio</k> is'],
  ['with signs that are escaped', 'R&amp;D', '<k id="1">I+D</k>'],
  [
    'inside a link, with a number of its own',
    '<g id="7">hate</g>',
    '<g id="7"><k id="8">odio</k></g>',
  ],
])('protects %s', (_, text, expected) => {
  expect(protect(text)).toBe(expected);
});

test.each(['whatever', 'hated', 'HATE', 'R&amp;DX'])('leaves %s alone', (text) => {
  expect(protect(text)).toBe(text);
});

describe('putting terms back', () => {
  const source = protect('A hate crime<x id="1"/>');

  test('takes the form that we sent, whatever came back', () => {
    expect(putTermsBack(source, 'Un <k id="2">crimen &amp;</k><x id="1"/>')).toEqual({
      text: 'Un delito de odio<x id="1"/>',
      lost: undefined,
    });
    expect(putTermsBack(source, 'Un <k id="2"></k><x id="1"/>').text).toBe(
      'Un delito de odio<x id="1"/>',
    );
  });

  test('names a term that does not stand in the result', () => {
    expect(putTermsBack(source, 'Un crimen<x id="1"/>').lost).toBe('delito de odio');
  });

  test('whatever the text is, it keeps the placeholders that it came with', () => {
    const withoutTerms = arbitraryTagged.map((text) => text.replace(/<\/?k[^>]*>/g, ''));
    fc.assert(
      fc.property(withoutTerms, (text) => {
        const guarded = protect(text);
        return judgeAnswer(text, putTermsBack(guarded, guarded).text) === undefined;
      }),
    );
  });
});
