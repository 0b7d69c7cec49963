import { expect, test } from 'vitest';
import { halves, photograph } from '../../src/pictures/test-pictures.ts';
import { hasFewColours, isSeeThrough } from './look-at-pixels.ts';

const pixelsOf = async (picture: ReturnType<typeof halves>) =>
  new Uint8ClampedArray(await picture.ensureAlpha().raw().toBuffer());

test('a single pixel that is slightly see-through is noticed', async () => {
  const pixels = await pixelsOf(halves(640, 480));
  expect(isSeeThrough(pixels)).toBe(false);
  pixels[4 * 77_777 + 3] = 254;
  expect(isSeeThrough(pixels)).toBe(true);
});

test('a drawing has few colours, a photograph has many', async () => {
  expect(hasFewColours(await pixelsOf(halves(2000, 1500)))).toBe(true);
  expect(hasFewColours(await pixelsOf(await photograph(2000, 1500)))).toBe(false);
});
