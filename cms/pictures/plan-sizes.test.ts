import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitWithin, planSizes } from './plan-sizes.ts';

test('a large picture shrinks to the longer side, a small one stays as it is', () => {
  expect(fitWithin({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitWithin({ width: 3000, height: 4000 }, 2000)).toEqual({ width: 1500, height: 2000 });
  expect(fitWithin({ width: 640, height: 480 }, 2000)).toEqual({ width: 640, height: 480 });
  expect(fitWithin({ width: 1, height: 60_000 }, 2000)).toEqual({ width: 1, height: 2000 });
});

test('a picture shrinks by halves and then the rest', () => {
  expect(planSizes({ width: 9000, height: 3000 }, { width: 2000, height: 667 })).toEqual([
    { width: 4500, height: 1500 },
    { width: 2250, height: 750 },
    { width: 2000, height: 667 },
  ]);
  expect(planSizes({ width: 640, height: 480 }, { width: 640, height: 480 })).toHaveLength(1);
});

test('every way ends at the wished size, and no step is much smaller than half', () => {
  const side = fc.integer({ min: 1, max: 60_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const from = { width, height };
      const to = fitWithin(from, 2000);
      const sizes = planSizes(from, to);
      expect(sizes.at(-1)).toEqual(to);
      expect(Math.max(to.width, to.height)).toBeLessThanOrEqual(2000);
      const longest = (size: { width: number; height: number }) =>
        Math.max(size.width, size.height);
      for (const [index, size] of sizes.entries()) {
        const before = sizes[index - 1] ?? from;
        expect(longest(size)).toBeGreaterThanOrEqual(longest(before) / 2 - 1);
        expect(longest(size)).toBeLessThanOrEqual(longest(before));
      }
    }),
  );
});
