import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedKinds, isAccepted, refusedKinds } from './picture-kinds.ts';
import { sniffedBytes, sniffPicture } from './sniff-picture.ts';
import { halves, strangers, toBytes } from './test-pictures.ts';

test.each(acceptedKinds)('recognises a %s by its first four kilobytes', async (kind) => {
  const bytes = await halves(300, 200).toFormat(kind).toBuffer();
  expect(sniffPicture(bytes.subarray(0, sniffedBytes))).toBe(kind);
});

test('there is an example of every refused kind', () => {
  expect(Object.keys(strangers).sort()).toEqual([...refusedKinds].sort());
});

const examples = Object.entries(strangers).flatMap(([kind, files]) =>
  files.map((file) => [kind, file] as const),
);

test.each(examples)('says %s to %j', (kind, file) => {
  expect(sniffPicture(toBytes(file))).toBe(kind);
});

test('says heic to a photograph of a telephone that lists AVIF nowhere, and avif to one that does', () => {
  expect(sniffPicture(toBytes('\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf'))).toBe('heic');
  expect(sniffPicture(toBytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'))).toBe('avif');
});

test('a brand behind the first box does not count', () => {
  expect(sniffPicture(toBytes('\0\0\0\x14ftypisom\0\0\0\0isomavif'))).toBe('unknown');
});

test('a comment of any length before the drawing is no disguise', () => {
  expect(sniffPicture(toBytes(`<!--${'-'.repeat(5000)}--><svg/>`))).toBe('xml');
  expect(sniffPicture(toBytes(`<!--${' <!--'.repeat(700)}--><svg/>`))).toBe('svg');
});

test('no text is taken for a picture', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(isAccepted(sniffPicture(new TextEncoder().encode(text)))).toBe(false);
    }),
  );
});
