import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, listParts } from './parts/list-parts.ts';
import { acceptedKinds } from './picture-kinds.ts';
import { readDimensions } from './read-dimensions.ts';
import { addSegment, claimSize, geotag, halves, photograph, toBytes } from './test-pictures.ts';

describe.each(acceptedKinds)('a %s', (kind) => {
  test('has the size that it was made with', async () => {
    for (const [width, height] of [
      [2, 1],
      [640, 481],
      [1200, 7],
    ] as const) {
      const bytes = await halves(width, height).toFormat(kind).toBuffer();
      expect(readDimensions(bytes, kind)).toEqual({ width, height });
    }
  });

  test('has its stored size with metadata in front, also when it lies on its side', async () => {
    const bytes = await geotag(halves(640, 480), 6).toFormat(kind).toBuffer();
    expect(readDimensions(bytes, kind)).toEqual({ width: 640, height: 480 });
    expect(isWhole(bytes, kind)).toBe(true);
  });

  test('is not whole when its end is missing', async () => {
    const bytes = await (await photograph(300, 200)).toFormat(kind).toBuffer();
    expect(isWhole(bytes, kind)).toBe(true);
    for (const part of [0.1, 0.5, 0.9]) {
      expect(isWhole(bytes.subarray(0, bytes.length * part), kind)).toBe(false);
    }
  });

  test('cut or damaged anywhere, is read without an error', async () => {
    const bytes = await geotag(halves(64, 48)).toFormat(kind).toBuffer();
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
        (length, changes) => {
          const damaged = new Uint8Array(bytes);
          for (const [at, value] of changes) damaged[at] = value;
          const size = readDimensions(damaged.subarray(0, length), kind);
          expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
          expect(typeof isWhole(damaged.subarray(0, length), kind)).toBe('boolean');
        },
      ),
    );
  });

  test('of nothing but its signature has no size', async () => {
    const bytes = await halves(64, 48).toFormat(kind).toBuffer();
    expect(readDimensions(bytes.subarray(0, 12), kind)).toBeUndefined();
  });
});

test('lossless and see-through WebP have a size as well', async () => {
  const lossless = await halves(642, 480).webp({ lossless: true }).toBuffer();
  const seeThrough = await halves(642, 480).ensureAlpha(0.5).webp().toBuffer();
  for (const bytes of [lossless, seeThrough]) {
    expect(readDimensions(bytes, 'webp')).toEqual({ width: 642, height: 480 });
  }
});

test('a progressive JPEG has a size and an end', async () => {
  const bytes = await (await photograph(300, 200)).jpeg({ progressive: true }).toBuffer();
  expect(readDimensions(bytes, 'jpeg')).toEqual({ width: 300, height: 200 });
  expect(isWhole(bytes, 'jpeg')).toBe(true);
});

test('the size of a preview inside a JPEG does not count, and its end is not the end', async () => {
  const preview = (await halves(64, 48).jpeg().toBuffer()).toString('latin1');
  const bytes = addSegment(await halves(640, 480).jpeg().toBuffer(), 0xe1, preview);
  expect(readDimensions(bytes, 'jpeg')).toEqual({ width: 640, height: 480 });
  expect(isWhole(bytes.subarray(0, bytes.length - 2), 'jpeg')).toBe(false);
});

test('the largest of several claims counts', async () => {
  const frame = '\x08\x75\x30\x75\x30\x01\x01\x11\0';
  const bytes = addSegment(await halves(640, 480).jpeg().toBuffer(), 0xc0, frame);
  expect(readDimensions(bytes, 'jpeg')).toEqual({ width: 30_000, height: 30_000 });
});

test('the claim of a header is read, however small the file', async () => {
  const bytes = await claimSize(60_000, 60_000);
  expect(bytes.length).toBeLessThan(2000);
  expect(readDimensions(bytes, 'png')).toEqual({ width: 60_000, height: 60_000 });
});

test('an animated AVIF has the size of its track', () => {
  const track = toBytes('\0'.repeat(76), '\x75\x30\0\0\x75\x30\0\0');
  const bytes = toBytes('\0\0\0\x64moov\0\0\0\x5ctkhd', track);
  expect(readDimensions(bytes, 'avif')).toEqual({ width: 30_000, height: 30_000 });
});

test('boxes within boxes without end do not exhaust anything', () => {
  const nested = toBytes('\x7f\xff\xff\xffmoov'.repeat(200_000));
  expect(listParts(nested, 'avif')).toHaveLength(200_000);
});
