import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { countCharacters, cutLongText, makeBatches } from './batches.ts';
import { readTagged } from './tagged-text.ts';

describe('requests', () => {
  test('hold as many texts as they may', () => {
    const limits = { segments: 2, characters: 100 };
    expect(makeBatches(['a', 'b', 'c'], limits)).toEqual([['a', 'b'], ['c']]);
  });

  test('hold as many characters as they may, as they are sent', () => {
    const limits = { segments: 9, characters: 4 };
    expect(makeBatches(['ab', 'cd', 'e'], limits)).toEqual([['ab', 'cd'], ['e']]);
    expect(makeBatches(['ab', 'cd'], limits, (text) => `${text}!`)).toEqual([['ab'], ['cd']]);
  });

  test('hold a text that is too long alone', () => {
    const limits = { segments: 9, characters: 2 };
    expect(makeBatches(['a', 'long', 'b'], limits)).toEqual([['a'], ['long'], ['b']]);
  });

  test('hold every text once, in its order, within the limits', () => {
    const limits = { segments: 3, characters: 10 };
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 10 })), (texts) => {
        const batches = makeBatches(texts, limits);
        expect(batches.flat()).toEqual(texts);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(3);
          expect(countCharacters(batch.join(''))).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

test('a character is a code point', () => {
  expect(countCharacters('a😀ع')).toBe(3);
});

describe('a text that is too long', () => {
  test('is cut between sentences', () => {
    expect(cutLongText('One. Two. Three.', 11, 'en')).toEqual(['One. Two. ', 'Three.']);
  });

  test('is not cut inside a link', () => {
    const text = '<g id="1">One. Two.</g> Three. Four.';
    expect(cutLongText(text, 20, 'en')).toEqual(['<g id="1">One. Two.</g> Three. ', 'Four.']);
  });

  test('is the same text when its parts are joined, and each part is tagged text', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTagged), (texts) => {
        // Numbers are used once in each text, so each is cut by itself.
        for (const text of texts) {
          const parts = cutLongText(text, 10, 'en');
          expect(parts.join('')).toBe(text);
          for (const part of parts) readTagged(part);
        }
      }),
    );
  });
});
