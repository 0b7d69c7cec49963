import { describe, expect, it } from 'vitest';
import { type Point, spreadPoints } from './spread-points.ts';

const crowd: Point[] = [
  { id: 'brussels', x: 100, y: 100 },
  { id: 'vilvoorde', x: 100.4, y: 99.5 },
  { id: 'mechelen', x: 100.4, y: 98 },
  { id: 'leuven', x: 102, y: 99.5 },
  { id: 'lisbon', x: 20, y: 180 },
];

function smallestGap(points: readonly Point[]): number {
  const gaps = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(...gaps);
}

const byId = (a: Point, b: Point) => (a.id < b.id ? -1 : 1);

describe('spreading dots', () => {
  it('leaves no two dots nearer than asked', () => {
    expect(smallestGap(spreadPoints(crowd, 9))).toBeGreaterThanOrEqual(9);
  });

  it('does not move a dot that touches no other', () => {
    expect(spreadPoints(crowd, 9).at(-1)).toEqual({
      id: 'lisbon',
      x: 20,
      y: 180,
    });
  });

  it('moves no dot far', () => {
    const moves = spreadPoints(crowd, 9).map((p, i) =>
      Math.hypot(p.x - (crowd[i]?.x ?? 0), p.y - (crowd[i]?.y ?? 0)),
    );
    expect(Math.max(...moves)).toBeLessThan(9);
  });

  it('parts dots that lie in one place', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ id, x: 5, y: 5 }));
    expect(smallestGap(spreadPoints(same, 4))).toBeGreaterThanOrEqual(4);
  });

  it('gives the same result whatever the order', () => {
    const turned = spreadPoints(crowd.toReversed(), 9);
    expect(turned.toSorted(byId)).toEqual(spreadPoints(crowd, 9).toSorted(byId));
  });

  it('keeps the order and everything else that a dot carries', () => {
    const [first] = spreadPoints(
      [
        { id: 'z', x: 1, y: 1, name: 'Žilina' },
        { id: 'a', x: 9, y: 9, name: 'Aarhus' },
      ],
      2,
    );
    expect(first).toEqual({ id: 'z', x: 1, y: 1, name: 'Žilina' });
  });

  it('has nothing to do without dots', () => {
    expect(spreadPoints([], 9)).toEqual([]);
  });
});
