import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasMetadata } from '../../src/pictures/has-metadata.ts';
import {
  type AcceptedKind,
  acceptedKinds,
  isAccepted,
  refusedKinds,
} from '../../src/pictures/picture-kinds.ts';
import { readDimensions } from '../../src/pictures/read-dimensions.ts';
import { sniffPicture } from '../../src/pictures/sniff-picture.ts';
import {
  addChunk,
  addSegment,
  claimSize,
  geotag,
  halves,
  photograph,
  secrets,
  strangers,
  toBytes,
} from '../../src/pictures/test-pictures.ts';
import { pictureLimits } from './limits.ts';
import { type Choice, openPicturePage, type PicturePage, type Prepared } from './test-browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: PicturePage;
beforeAll(async () => {
  browser = await openPicturePage();
});
afterAll(() => browser?.close());

async function prepare(choice: Choice): Promise<Prepared> {
  const result = await browser.prepare(choice);
  if ('problem' in result) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result;
}

/** Red, green, blue and alpha of the pixel at that part of the width and the height. */
async function colourAt(picture: Prepared, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(picture.bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = Math.floor(info.height * down) * info.width + Math.floor(info.width * across);
  return [...data.subarray(4 * at, 4 * at + 4)];
}

/** How far a colour is from another in the worst channel. */
const distance = (colour: readonly number[], other: readonly number[]) =>
  Math.max(...colour.map((value, index) => Math.abs(value - (other[index] ?? 0))));
const red = [255, 0, 0, 255];
const blue = [0, 0, 255, 255];

describe('a photograph with its place, lying on its side', () => {
  let picture: Prepared;
  let before = 0;
  beforeAll(async () => {
    const noted = await geotag(halves(1200, 800), 6).jpeg().toBuffer();
    const bytes = addSegment(addSegment(noted, 0xfe, 'Secret Garden'), 0xed, 'Photoshop 3.0\0');
    before = bytes.length;
    expect(hasMetadata(bytes, 'jpeg')).toBe(true);
    picture = await prepare({ name: 'Photo of Été 1.JPG', bytes, taken: ['photo-of-ete-1.webp'] });
  });

  test('becomes a WebP under a free name', () => {
    expect(picture.name).toBe('photo-of-ete-1-2.webp');
    expect(picture.type).toBe('image/webp');
    expect(sniffPicture(picture.bytes)).toBe('webp');
    expect(picture.before).toBe(before);
  });

  test('stands upright', async () => {
    expect([picture.width, picture.height]).toEqual([800, 1200]);
    const { width, height } = await sharp(picture.bytes).metadata();
    expect([width, height]).toEqual([800, 1200]);
    expect(distance(await colourAt(picture, 0.5, 0.1), red)).toBeLessThan(12);
    expect(distance(await colourAt(picture, 0.5, 0.9), blue)).toBeLessThan(12);
  });

  test('tells nothing about its place, its camera and its owner', async () => {
    const { exif, xmp, iptc, comments } = await sharp(picture.bytes).metadata();
    expect([exif, xmp, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
    expect(hasMetadata(picture.bytes, 'webp')).toBe(false);
    const text = Buffer.from(picture.bytes).toString('latin1');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

test.each(acceptedKinds)('a geotagged %s comes out bare, whatever its name', async (kind) => {
  const bytes = await geotag(await photograph(640, 480))
    .toFormat(kind)
    .toBuffer();
  const picture = await prepare({ name: 'garden.txt', type: 'text/plain', bytes });
  expect(picture).toMatchObject({ name: 'garden.webp', width: 640, height: 480 });
  expect(hasMetadata(picture.bytes, 'webp')).toBe(false);
});

test('a JPEG of twenty megabytes comes out at most 2000 pixels long and under a megabyte', async () => {
  const bytes = await (await photograph(6000, 4500, 18)).jpeg({ quality: 98 }).toBuffer();
  expect(bytes.length).toBeGreaterThan(18_000_000);
  const picture = await prepare({ name: 'garden.jpg', bytes });
  expect(picture).toMatchObject({ width: 2000, height: 1500, before: bytes.length });
  expect(picture.bytes.length).toBeLessThan(1_000_000);
  // The colours are those of the whole original, not of a corner of it.
  const wanted = await sharp(bytes).resize(8, 6, { fit: 'fill' }).raw().toBuffer();
  const found = await sharp(picture.bytes).resize(8, 6, { fit: 'fill' }).raw().toBuffer();
  expect(distance([...found], [...wanted])).toBeLessThan(20);
});

describe('a PNG', () => {
  const prepareDrawing = async (picture: Sharp) =>
    prepare({ name: 'drawing.png', type: 'image/png', bytes: await picture.png().toBuffer() });
  /** A fine pattern in two colours, which WebP stores in more bytes than PNG. */
  const pattern = (width: number, height: number) => {
    const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
      const [column, row] = [Math.floor(at / 3) % 16, Math.floor(at / 3 / width) % 4];
      return (column * column + 5 * row * column + row) % 3 ? 255 : 0x11 * (1 + (at % 3));
    });
    return sharp(pixels, { raw: { width, height, channels: 3 } });
  };

  test('with few colours stays a PNG and keeps them exactly', async () => {
    const picture = await prepareDrawing(pattern(800, 600));
    expect(picture).toMatchObject({ name: 'drawing.png', type: 'image/png' });
    expect(await colourAt(picture, 1 / 800, 0)).toEqual([255, 255, 255, 255]);
    expect(await colourAt(picture, 0, 0)).toEqual([0x11, 0x22, 0x33, 255]);
  });

  test('that is a photograph becomes a WebP', async () => {
    const picture = await prepareDrawing(await photograph(800, 600));
    expect(picture).toMatchObject({ name: 'drawing.webp', type: 'image/webp' });
  });

  test('that is see-through stays so, and a PNG', async () => {
    const picture = await prepareDrawing(
      halves(800, 600).composite([
        { input: await clear(400, 600), gravity: 'west', blend: 'dest-out' },
      ]),
    );
    expect(picture).toMatchObject({ name: 'drawing.png', type: 'image/png' });
    expect((await colourAt(picture, 0.1, 0.5))[3]).toBe(0);
    expect(await colourAt(picture, 0.9, 0.5)).toEqual(blue);
  });

  test('that is see-through and very heavy becomes a WebP that is see-through', async () => {
    const picture = await prepareDrawing((await photograph(1000, 800, 90)).ensureAlpha(0.5));
    expect(picture).toMatchObject({ name: 'drawing.webp', type: 'image/webp' });
    expect(Math.abs(((await colourAt(picture, 0.5, 0.5))[3] ?? 0) - 128)).toBeLessThan(3);
  });

  test('loses its texts', async () => {
    const bytes = addChunk(
      await pattern(800, 600).png().toBuffer(),
      'tEXt',
      'Author\0Private Person',
    );
    const picture = await prepare({ name: 'drawing.png', bytes });
    expect(sniffPicture(picture.bytes)).toBe('png');
    expect(hasMetadata(picture.bytes, 'png')).toBe(false);
    expect(Buffer.from(picture.bytes).includes('Private Person')).toBe(false);
  });
});

/** A surface of that size to cut out of a picture. */
function clear(width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 4 as const, background: 'black' };
  return sharp({ create }).png().toBuffer();
}

test('a see-through WebP and AVIF stay see-through', async () => {
  for (const kind of ['webp', 'avif'] as const) {
    const bytes = await halves(640, 480).ensureAlpha(0.5).toFormat(kind).toBuffer();
    const picture = await prepare({ name: 'logo.img', bytes });
    expect(picture.name).toBe('logo.webp');
    expect(Math.abs(((await colourAt(picture, 0.1, 0.5))[3] ?? 0) - 128)).toBeLessThan(3);
  }
});

describe('in a browser that cannot write WebP and adds metadata, as Safari', () => {
  beforeAll(() =>
    browser.page.evaluate(() => {
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = function (take, type, quality) {
        const written = type === 'image/webp' ? 'image/png' : type;
        toBlob.call(
          this,
          (blob) => {
            const exif = Uint8Array.of(0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0);
            const parts = blob ? [blob.slice(0, 2), exif, blob.slice(2)] : [];
            take(blob?.type === 'image/jpeg' ? new Blob(parts, { type: blob.type }) : blob);
          },
          written,
          quality,
        );
      };
    }),
  );
  afterAll(() => browser.page.reload());

  test('a photograph becomes a JPEG without metadata', async () => {
    const bytes = await geotag(await photograph(640, 480))
      .jpeg()
      .toBuffer();
    const picture = await prepare({ name: 'garden.jpg', bytes });
    expect(picture).toMatchObject({ name: 'garden.jpg', type: 'image/jpeg' });
    expect(sniffPicture(picture.bytes)).toBe('jpeg');
    expect(hasMetadata(picture.bytes, 'jpeg')).toBe(false);
    expect((await sharp(picture.bytes).stats()).isOpaque).toBe(true);
  });

  test('what is see-through becomes a PNG', async () => {
    const bytes = await halves(640, 480).ensureAlpha(0.5).webp().toBuffer();
    const picture = await prepare({ name: 'logo.webp', bytes });
    expect(picture).toMatchObject({ name: 'logo.png', type: 'image/png' });
  });
});

test('throws when the browser writes something else than it says', async () => {
  await browser.page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (take, type = '') => take(new Blob(['<svg/>'], { type }));
  });
  const bytes = await halves(640, 480).jpeg().toBuffer();
  const attempt = prepare({ name: 'garden.jpg', bytes });
  await expect(attempt.finally(() => browser.page.reload())).rejects.toThrow(/wrote svg/);
});

test('throws when a file has nothing in it, as one that is no longer there', async () => {
  await expect(prepare({ name: 'gone.jpg', bytes: new Uint8Array() })).rejects.toThrow(
    'no content',
  );
});

describe('refuses', () => {
  const problemOf = async (bytes: Uint8Array, name = 'photo.jpg') => {
    const result = await browser.prepare({ name, bytes });
    return 'problem' in result ? result.problem : undefined;
  };

  test.each(refusedKinds)('a %s that is called photo.jpg', async (found) => {
    expect(isAccepted(found)).toBe(false);
    for (const file of (strangers[found] ?? []).filter((each) => each.length > 0)) {
      expect((await problemOf(toBytes(file)))?.values).toEqual({ found });
    }
  });

  test('a small file that would fill the memory', async () => {
    expect(await problemOf(await claimSize(60_000, 60_000))).toEqual({
      kind: 'too-many-pixels',
      values: { width: 60_000, height: 60_000, pixels: 3_600_000_000, limit: 60_000_000 },
    });
  });

  test('a file of more than forty megabytes, before it is read', async () => {
    const result = await browser.page.evaluate(() => {
      const signature = Uint8Array.of(0xff, 0xd8, 0xff);
      const file = new File([signature, new Uint8Array(40_000_000)], 'photo.jpg');
      file.arrayBuffer = () => Promise.reject(new Error('The whole file was read.'));
      return picturePreparation.preparePicture(file, () => false);
    });
    expect(result).toEqual({
      problem: { kind: 'too-large', values: { bytes: 40_000_003, limit: pictureLimits.bytes } },
    });
  });

  test('what is narrow once it stands upright', async () => {
    const lying = await geotag(halves(600, 150), 6).jpeg().toBuffer();
    expect(await problemOf(lying)).toEqual({
      kind: 'too-small',
      values: { width: 150, height: 600, limit: 200 },
    });
    const standing = await geotag(halves(150, 600), 6).jpeg().toBuffer();
    expect(await problemOf(standing)).toBeUndefined();
  });

  test('what would be narrow once it is small', async () => {
    const ribbon = await halves(300, 12_000).jpeg().toBuffer();
    expect(await problemOf(ribbon)).toEqual({
      kind: 'too-small',
      values: { width: 50, height: 2000, limit: 200 },
    });
  });

  test.each(acceptedKinds)('a %s that is cut', async (kind) => {
    const bytes = await (await photograph(640, 480)).toFormat(kind).toBuffer();
    const problem = { kind: 'broken', values: { found: kind } };
    expect(await problemOf(bytes.subarray(0, bytes.length / 2))).toEqual(problem);
    expect(await problemOf(bytes.subarray(0, 24))).toEqual(problem);
  });

  /** Behind the headers: the size can still be read, the pixels cannot. */
  const damage: Readonly<Record<AcceptedKind, (bytes: Buffer) => Uint8Array>> = {
    png: (bytes) => bytes.fill(0x55, 100, bytes.length - 20),
    jpeg: (bytes) => addSegment(bytes, 0xc4, 'nonsense'),
    webp: (bytes) => bytes.fill(0xff, 20, 23),
    avif: (bytes) => bytes.fill(0x55, Math.floor(bytes.length * 0.8), bytes.length),
  };

  test.each(acceptedKinds)('a %s of which the inside is damaged', async (kind) => {
    const bytes = await halves(640, 480).toFormat(kind).toBuffer();
    const damaged = damage[kind](bytes);
    expect(readDimensions(damaged, kind)).toEqual({ width: 640, height: 480 });
    expect(await problemOf(damaged)).toEqual({ kind: 'broken', values: { found: kind } });
  });
});
