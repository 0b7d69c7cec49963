import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptedKinds } from '../pictures/picture-kinds.ts';
import {
  addChunk,
  addSegment,
  claimSize,
  geotag,
  halves,
  photograph,
  strangers,
  toBytes,
} from '../pictures/test-pictures.ts';
import { decodePicture } from './decode-picture.ts';
import { judgePicture, judgePictureBytes, storedLimits } from './judge-picture.ts';

const endings = { png: 'png', jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const;

describe.each(acceptedKinds)('a %s', (kind) => {
  const name = `hall.${endings[kind]}`;
  const soft = async () =>
    Buffer.from(await (await photograph(640, 480)).toFormat(kind).toBuffer());
  const ruleOf = (bytes: Uint8Array, called = name) => judgePicture(called, bytes)?.rule;

  it('is taken, see-through, with a profile, interlaced or not', async () => {
    const kinds = [
      halves(300, 200).toFormat(kind),
      halves(300, 200).ensureAlpha(0.5).toFormat(kind),
      halves(300, 200).withIccProfile('p3').toFormat(kind),
      halves(300, 200).greyscale().toFormat(kind),
      halves(300, 200).jpeg({ progressive: true }).toFormat(kind),
      halves(300, 200).png({ palette: true, progressive: true }).toFormat(kind),
    ];
    for (const picture of kinds) {
      const bytes = await picture.toBuffer();
      expect(judgePicture(name, bytes)).toBeUndefined();
      expect(await decodePicture(bytes)).toEqual({ width: 300, height: 200 });
    }
  });

  it('says its kind in its name', async () => {
    const bytes = await soft();
    for (const other of acceptedKinds.filter((one) => one !== kind))
      expect(ruleOf(bytes, `hall.${endings[other]}`)).toBe('media.otherEnding');
    expect(ruleOf(bytes, 'hall')).toBe('media.otherEnding');
  });

  it('does not tell where it was taken', async () => {
    const bytes = await geotag(await photograph(640, 480))
      .toFormat(kind)
      .toBuffer();
    expect(ruleOf(bytes)).toBe('media.metadata');
  });

  it('hides no other file behind its end', async () => {
    for (const hidden of ['PK\x03\x04', '<script>alert(1)</script>', '<?php', '\0'])
      expect(ruleOf(toBytes(await soft(), hidden))).toMatch(
        // What is no box ends an AVIF too early.
        kind === 'avif' ? /^media\.(?:cut|hidden)$/ : /^media\.hidden$/,
      );
  });

  it('is whole', async () => {
    const bytes = await soft();
    for (const part of [0.3, 0.6, 0.95])
      expect(ruleOf(bytes.subarray(0, bytes.length * part))).toMatch(
        /^media\.(?:cut|broken|unreadable)$/,
      );
  });
});

it('half a picture that is closed properly is found when it is decoded', async () => {
  const jpeg = await (await photograph(640, 480)).jpeg().toBuffer();
  const half = toBytes(jpeg.subarray(0, jpeg.length / 2), '\xff\xd9');
  expect(judgePicture('hall.jpg', half)).toBeUndefined();
  expect(await decodePicture(half)).toBeUndefined();
});

it('a PNG with a spoilt middle does not decode', async () => {
  const bytes = await (await photograph(640, 480)).png().toBuffer();
  bytes.fill(0x55, 200_000, 204_000);
  expect(await decodePicture(bytes)).toBeUndefined();
});

it.each(Object.entries(strangers))('%s is no picture, whatever its name', (kind, files) => {
  for (const file of files) {
    const told = judgePicture('hall.jpg', toBytes(file));
    expect(told?.rule).toBe(kind === 'unknown' ? 'media.unreadable' : 'media.otherKind');
  }
});

it('a picture does not move', async () => {
  const png = addChunk(await halves(32, 32).png().toBuffer(), 'acTL', '\0\0\0\x02\0\0\0\0');
  expect(judgePicture('x.png', png)?.rule).toBe('media.animated');
});

it('a small file may not ask for gigabytes', async () => {
  expect(judgePicture('x.png', await claimSize(20_000, 20_000))).toMatchObject({
    rule: 'media.tooManyPixels',
    message: expect.stringContaining('20000 × 20000'),
  });
  expect(judgePicture('x.png', await claimSize(0, 0))?.rule).toBe('media.broken');
});

it('a file has a limit in bytes', () => {
  expect(judgePictureBytes(storedLimits.bytes)).toBeUndefined();
  expect(judgePictureBytes(storedLimits.bytes + 1)?.rule).toBe('media.tooBig');
});

it('names what it found, but repeats nothing that a file made up', async () => {
  const jpeg = addSegment(
    await sharp(await halves(32, 32).jpeg().toBuffer())
      .jpeg()
      .toBuffer(),
    0xfe,
    'x',
  );
  expect(judgePicture('x.jpg', jpeg)?.message).toContain('(COM)');
  const png = addChunk(await halves(32, 32).png().toBuffer(), '<b>\x1b', 'x');
  expect(judgePicture('x.png', png)?.message).toContain('(?)');
});
