import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTagged } from '../../../src/translations/memory/test-texts.ts';
import {
  AmbiguousWords,
  readTextPlaceholders,
  writeTextPlaceholders,
} from './text-placeholders.ts';

test('words with placeholders are read as they were written, or not written at all', () => {
  fc.assert(
    fc.property(anyTagged, (text) => {
      let written: string;
      try {
        written = writeTextPlaceholders(text);
      } catch (problem) {
        expect(problem).toBeInstanceOf(AmbiguousWords);
        return;
      }
      expect(readTextPlaceholders(written)).toBe(text);
    }),
    { seed: 20_261_125 },
  );
});

test('words stand there as people read them', () => {
  const text = 'R&amp;D: <g id="1">5 &lt; 6</g>';
  expect(writeTextPlaceholders(text)).toBe('R&D: <g id="1">5 < 6</g>');
});
