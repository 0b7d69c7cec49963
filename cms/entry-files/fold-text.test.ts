import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

describe('text broken over lines', () => {
  test('a changed word leaves the breaks where they are', () => {
    const source = 'one two\n  three four\n  five six';
    expect(foldText(source, 'one two three 4 five six', '  ')).toBe(
      'one two\n  three 4\n  five six',
    );
  });

  test('two changes far apart leave the lines between them alone', () => {
    const source = 'a b\n  c d\n  e f\n  g h';
    expect(foldText(source, 'A b c d e f g H', '  ')).toBe('A b\n  c d\n  e f\n  g H');
  });

  test('a break between paragraphs is one line break more than it says', () => {
    expect(foldText('one', 'one\n\ntwo', '  ')).toBe('one\n\n\n  two');
    expect(foldText('one\n\n\n  two', 'one\n\n2', '  ')).toBe('one\n\n\n  2');
  });

  test('only added words go to a new line when a line gets long', () => {
    const longLine = 'word '.repeat(40).trim();
    expect(foldText(longLine, longLine.replace('word', 'Word'), '  ')).not.toContain('\n');
    const added = foldText('one', `one ${longLine}`, '  ').split('\n');
    expect(added).toHaveLength(2);
    expect(Math.max(...added.map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  test('a long text that has nothing to do with the old one is written as it is', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
    expect(foldText('x y '.repeat(3000).trim(), words, '').replaceAll('\n', ' ')).toBe(words);
  });
});
