/** Looks at pixels to choose how they are stored. */
import { pictureLimits } from './limits.ts';

/** About how many pixels are looked at for their colour. */
const samples = 200_000;

/** True when any pixel lets the background through. Pixels are red, green, blue, alpha, a byte each. */
export function isSeeThrough(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
}

/** True for a drawing or a picture of a screen: few colours among pixels from all over the picture. */
export function hasFewColours(pixels: Uint8ClampedArray): boolean {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
  // An odd step: an even one would look at the same columns of every row of an ordinary width.
  const step = Math.floor(words.length / samples) | 1;
  const colours = new Set<number>();
  for (let at = 0; at < words.length; at += step) {
    colours.add(words[at] ?? 0);
    if (colours.size > pictureLimits.drawingColours) return false;
  }
  return true;
}
