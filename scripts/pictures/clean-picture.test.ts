import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hasMetadata } from '../../src/pictures/has-metadata.ts';
import { writtenKinds } from '../../src/pictures/picture-kinds.ts';
import { addChunk, geotag, halves, secrets, toBytes } from '../../src/pictures/test-pictures.ts';
import { cleanPicture } from './clean-picture.ts';

async function clean(bytes: Uint8Array) {
  const result = await cleanPicture(bytes);
  if (!('bytes' in result)) throw new Error(`Not cleaned: ${JSON.stringify(result)}`);
  return result;
}

describe.each(writtenKinds)('a %s', (kind) => {
  it('keeps every pixel and tells nothing any more', async () => {
    const bytes = toBytes(await geotag(halves(300, 200)).toFormat(kind).toBuffer(), 'a film');
    const result = await clean(bytes);
    expect(result).toMatchObject({ is: 'cleaned', dropped: expect.arrayContaining(['trailer']) });
    expect(hasMetadata(result.bytes, kind)).toBe(false);
    const text = Buffer.from(result.bytes).toString('latin1');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    const pixels = await Promise.all(
      [bytes, result.bytes].map((one) => sharp(one).raw().toBuffer()),
    );
    expect(pixels[0]?.equals(pixels[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('that lies on its side stands upright afterwards', async () => {
    const bytes = await geotag(halves(300, 200), 6).toFormat(kind).toBuffer();
    const result = await clean(bytes);
    expect(result.is).toBe('turned');
    expect(hasMetadata(result.bytes, kind)).toBe(false);
    const { width, height } = await sharp(result.bytes).metadata();
    expect([width, height]).toEqual([200, 300]);
  });

  it('without metadata is left alone', async () => {
    expect(await cleanPicture(await halves(300, 200).toFormat(kind).toBuffer())).toEqual({
      is: 'bare',
    });
  });
});

it('what it cannot clean it leaves alone, and says why', async () => {
  const png = await halves(300, 200).png().toBuffer();
  const reasons = [
    await cleanPicture(await halves(300, 200).avif().toBuffer()),
    await cleanPicture(toBytes('a note')),
    await cleanPicture(png.subarray(0, 60)),
    await cleanPicture(addChunk(png, 'acTL', '\0\0\0\x02\0\0\0\0')),
  ];
  expect(reasons).toMatchObject([
    { is: 'refused', reason: expect.stringContaining('“avif”') },
    { is: 'refused', reason: expect.stringContaining('“unknown”') },
    { is: 'refused', reason: expect.stringContaining('too early') },
    { is: 'refused', reason: expect.stringContaining('moves') },
  ]);
});
