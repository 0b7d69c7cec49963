import { describe, expect, it } from 'vitest';
import { type Line, linesToPath, signedArea, simplifyLine } from './lines.ts';

const square: Line = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('the area of a ring', () => {
  it('is positive when it runs clockwise on the screen', () => {
    expect(signedArea(square)).toBe(16);
  });

  it('is negative the other way round', () => {
    expect(signedArea(square.toReversed())).toBe(-16);
  });
});

describe('simplifying a line', () => {
  const bump: Line = [
    [0, 0],
    [5, 1],
    [10, 0],
    [15, 9],
    [20, 0],
  ];

  it('leaves out a corner too small to see', () => {
    expect(simplifyLine(bump, 10)).toEqual([
      [0, 0],
      [10, 0],
      [15, 9],
      [20, 0],
    ]);
  });

  it('keeps the same corner where corners count for more', () => {
    expect(simplifyLine(bump, 10, () => 3)).toEqual(bump);
  });

  it('keeps both ends whatever happens', () => {
    expect(simplifyLine(bump, 1e9)).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });

  it('has nothing to do on an empty line', () => {
    expect(simplifyLine([], 10)).toEqual([]);
  });
});

describe('path data', () => {
  it('is written in relative steps and closed when the line is a ring', () => {
    expect(linesToPath([square], { closed: true })).toBe('M0 0l4 0 0 4-4 0z');
  });

  it('stays open when the line is not a ring', () => {
    expect(
      linesToPath(
        [
          [
            [1.4, 2.6],
            [3, 3],
          ],
        ],
        { closed: false },
      ),
    ).toBe('M1 3l2 0');
  });

  it('leaves out what shrinks to nothing', () => {
    expect(
      linesToPath(
        [
          [
            [1, 1],
            [1.2, 1.1],
            [1, 1],
          ],
        ],
        { closed: true },
      ),
    ).toBe('');
  });
});
