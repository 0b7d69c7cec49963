import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isAnimated } from './is-animated.ts';
import { acceptedKinds } from './picture-kinds.ts';
import { addChunk, halves, toBytes } from './test-pictures.ts';

test.each(acceptedKinds)('a %s of one frame does not move', async (kind) => {
  expect(isAnimated(await halves(32, 32).toFormat(kind).toBuffer(), kind)).toBe(false);
});

test('a film of two frames moves', async () => {
  const frame = await halves(32, 32).raw().toBuffer();
  const raw = { width: 32, height: 64, channels: 3 as const, pageHeight: 32 };
  const webp = await sharp(
    toBytes(
      frame,
      frame.map((value) => 255 - value),
    ),
    { raw },
  )
    .webp({ delay: [100, 100] })
    .toBuffer();
  expect(isAnimated(webp, 'webp')).toBe(true);
  const png = await halves(32, 32).png().toBuffer();
  expect(isAnimated(addChunk(png, 'acTL', '\0\0\0\x02\0\0\0\0'), 'png')).toBe(true);
  const avif = await halves(32, 32).avif().toBuffer();
  expect(isAnimated(toBytes(avif, '\0\0\0\x08moov'), 'avif')).toBe(true);
});
