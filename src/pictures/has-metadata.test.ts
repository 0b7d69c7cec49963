import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dropMetadata } from './drop-metadata.ts';
import { hasMetadata, listMetadata } from './has-metadata.ts';
import { type WrittenKind, writtenKinds } from './picture-kinds.ts';
import {
  addChunk,
  addSegment,
  geotag,
  halves,
  photograph,
  secrets,
  toBytes,
} from './test-pictures.ts';

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe.each(writtenKinds)('a %s', (kind) => {
  test('without metadata has none', async () => {
    expect(listMetadata(await halves(300, 200).toFormat(kind).toBuffer(), kind)).toEqual([]);
  });

  test('with a colour profile has none, since colours belong to the picture', async () => {
    const bytes = await halves(300, 200).withIccProfile('p3').toFormat(kind).toBuffer();
    expect((await sharp(bytes).metadata()).icc).toBeDefined();
    expect(hasMetadata(bytes, kind)).toBe(false);
  });

  test('that is see-through has none', async () => {
    const bytes = await halves(300, 200).ensureAlpha(0.5).toFormat(kind).toBuffer();
    expect(hasMetadata(bytes, kind)).toBe(false);
  });

  test('with the place and the camera has some, and none when it was dropped', async () => {
    const bytes = await geotag(await photograph(300, 200))
      .toFormat(kind)
      .toBuffer();
    expect(hasMetadata(bytes, kind)).toBe(true);
    const bare = dropMetadata(bytes, kind);
    const { exif, xmp, format, width } = await sharp(bare).metadata();
    expect({ exif, xmp, format, width }).toEqual({ format: kind, width: 300 });
    expect(hasMetadata(bare, kind)).toBe(false);
    const text = Buffer.from(bare).toString('latin1');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect((await pixelsOf(bare)).equals(await pixelsOf(bytes))).toBe(true);
  });

  test('with something behind its end has metadata, until it is dropped', async () => {
    const bytes = await halves(300, 200).toFormat(kind).toBuffer();
    const longer = toBytes(bytes, 'a film of two seconds');
    expect(listMetadata(longer, kind)).toEqual(['trailer']);
    expect(Buffer.from(dropMetadata(longer, kind)).equals(bytes)).toBe(true);
  });
});

const added: [string, WrittenKind, (bytes: Uint8Array) => Uint8Array][] = [
  ['COM', 'jpeg', (bytes) => addSegment(bytes, 0xfe, 'Secret Garden')],
  ['APP13', 'jpeg', (bytes) => addSegment(bytes, 0xed, 'Photoshop 3.0\0')],
  ['APP1', 'jpeg', (bytes) => addSegment(bytes, 0xe1, 'Exif\0\0')],
  ['APP11', 'jpeg', (bytes) => addSegment(bytes, 0xeb, 'JP\0\0 content credentials')],
  ['APP2', 'jpeg', (bytes) => addSegment(bytes, 0xe2, 'MPF\0')],
  ['APP0', 'jpeg', (bytes) => addSegment(bytes, 0xe0, 'JFXX\0')],
  [
    'APP0',
    'jpeg',
    (bytes) => addSegment(bytes, 0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${'\0'.repeat(3)}`),
  ],
  ['APP14', 'jpeg', (bytes) => addSegment(bytes, 0xee, 'Adobe and Private Person')],
  ['gap', 'jpeg', (bytes) => toBytes(bytes.subarray(0, 2), 'PK\x03\x04', bytes.subarray(2))],
  ['tEXt', 'png', (bytes) => addChunk(bytes, 'tEXt', 'Author\0Private Person')],
  ['iTXt', 'png', (bytes) => addChunk(bytes, 'iTXt', 'XML:com.adobe.xmp\0\0\0\0\0')],
  ['zTXt', 'png', (bytes) => addChunk(bytes, 'zTXt', 'Comment\0\0')],
  ['eXIf', 'png', (bytes) => addChunk(bytes, 'eXIf', 'MM\0*')],
  ['tIME', 'png', (bytes) => addChunk(bytes, 'tIME', '\x07\xea\x0b\x03\0\0\0')],
];

test.each(added)('%s of %s is found and dropped', async (name, kind, add) => {
  const plain = await halves(300, 200).toFormat(kind).toBuffer();
  const bytes = add(plain);
  expect(listMetadata(bytes, kind)).toEqual([name]);
  expect(Buffer.from(dropMetadata(bytes, kind)).equals(plain)).toBe(true);
});

describe('an avif', () => {
  test('without metadata has none, see-through or not', async () => {
    for (const picture of [halves(300, 200), halves(300, 200).ensureAlpha(0.5)])
      expect(listMetadata(await picture.avif().toBuffer(), 'avif')).toEqual([]);
  });

  test('with a colour profile has none', async () => {
    const bytes = await halves(300, 200).withIccProfile('p3').avif().toBuffer();
    expect(listMetadata(bytes, 'avif')).toEqual([]);
  });

  test('with the place and the camera has some', async () => {
    const bytes = await geotag(halves(300, 200)).avif().toBuffer();
    expect(listMetadata(bytes, 'avif')).toEqual(['item Exif', 'item mime', 'cdsc', 'cdsc']);
  });

  test('with something behind its end, or in a box of its own, has some', async () => {
    const bytes = await halves(300, 200).avif().toBuffer();
    expect(listMetadata(toBytes(bytes, 'a film'), 'avif')).toEqual(['trailer']);
    const box = toBytes('\0\0\0\x10uuid', 'a secret');
    expect(listMetadata(toBytes(bytes, box), 'avif')).toEqual(['uuid']);
  });
});
