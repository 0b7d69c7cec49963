/** Pictures are judged by what they are, not by their name, and lose what they tell about their maker. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaOf, readPictures, renderPicture, widthsOf } from './media.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'media-'));
  mkdirSync(join(root, 'content/media'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, bytes: string | Uint8Array) =>
  writeFileSync(join(root, 'content/media', name), bytes);
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });

/** A photograph lying on its side, with the place where it was taken. */
const photograph = () =>
  plain(2000, 1000)
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Private Person', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 9/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe('the media folder', () => {
  it('takes a picture with its size', async () => {
    put('hall.png', await plain(600, 400).png().toBuffer());
    const { pictures, problems } = await readPictures(root);
    expect(problems).toEqual([]);
    expect(pictures.get('../../media/hall.png')).toMatchObject({ width: 600, height: 400 });
  });

  it.each([
    [
      'drawing.png',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
      /really "svg"/,
    ],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /Rename it/],
    ['code.js', 'alert(1)', /Rename it/],
    ['note.jpg', 'not a picture', /not a picture that can be read/],
    ['Hall.PNG', '', /Rename it/],
  ])('refuses %s', async (name, bytes, expected) => {
    put(name, bytes);
    const { pictures, problems } = await readPictures(root);
    expect(pictures.size).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(`content/media/${name}`);
    expect(problems[0]?.message).toMatch(expected);
  });

  it('refuses a link that leads out of it', async () => {
    symlinkSync('/etc/hostname', join(root, 'content/media/secret.png'));
    expect((await readPictures(root)).problems[0]?.message).toMatch(/no links/);
  });
});

describe('a published picture', () => {
  it('has lost place and owner, and stands upright', async () => {
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    put('walk.jpg', bytes);
    const picture = (await readPictures(root)).pictures.get('../../media/walk.jpg');
    if (!picture) throw new Error('The photograph was refused.');
    const published = await sharp(await renderPicture(picture, 480)).metadata();
    expect(published.exif).toBeUndefined();
    expect(published).toMatchObject({ format: 'webp', width: 480, height: 960 });
    expect(mediaOf(picture)).toMatchObject({ width: 1000, height: 2000 });
  });

  it('is never larger than its original', () => {
    const of = (width: number) => widthsOf({ name: 'a', file: '', width, height: 1, digest: '' });
    expect(of(300)).toEqual([300]);
    expect(of(1000)).toEqual([480, 960, 1000]);
    expect(of(5000)).toEqual([480, 960, 1440]);
  });
});
