import { describe, expect, it } from 'vitest';
import { unicodeRangeToText } from './unicode-range.ts';

describe('characters of a unicode-range', () => {
  it('come from intervals and single code points, in order', () => {
    expect(unicodeRangeToText(['U+41-43', 'U+E9'])).toBe('ABCé');
  });

  it('may lie beyond the first plane', () => {
    expect(unicodeRangeToText(['U+1F30D'])).toBe('🌍');
  });

  it.each(['41', 'U+', 'U+4?', 'U+41-', 'A-Z'])('are not described by "%s"', (range) => {
    expect(() => unicodeRangeToText([range])).toThrow('is not a range of characters');
  });

  it('are not described by a range that runs backwards', () => {
    expect(() => unicodeRangeToText(['U+43-41'])).toThrow('runs backwards');
  });
});
