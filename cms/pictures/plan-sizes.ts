/** Decides how large a picture becomes, and on which way. */
import type { Size } from '../../src/pictures/read-dimensions.ts';

const longerSideOf = ({ width, height }: Size) => Math.max(width, height);

function scale({ width, height }: Size, factor: number): Size {
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
}

/** The size within a square of that side, in the same proportions; never larger than before: 4000×3000 → 2000×1500. */
export function fitWithin(size: Size, side: number): Size {
  return scale(size, Math.min(1, side / longerSideOf(size)));
}

/**
 * Sizes to draw one after the other, the wished one last: 9000×3000 → 4500×1500 → 2250×750 → 2000×667.
 * No step is smaller than half, since browsers that look at four neighbours only would skip pixels and make edges rough.
 */
export function planSizes(from: Size, to: Size): Size[] {
  const sizes: Size[] = [];
  let current = from;
  while (longerSideOf(current) > 2 * longerSideOf(to)) {
    current = scale(current, 0.5);
    sizes.push(current);
  }
  return [...sizes, to];
}
