/** Pictures are judged by what they are, not by their name, and lose what they tell about their maker. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasMetadata, listMetadata } from '../pictures/has-metadata.ts';
import { addSegment, geotag, photograph, secrets } from '../pictures/test-pictures.ts';
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
  /** A photograph lying on its side, with the place where it was taken, its camera and its owner. */
  const geotagged = async () => {
    const noted = await geotag(await photograph(1200, 800), 6)
      .jpeg()
      .toBuffer();
    return addSegment(addSegment(noted, 0xfe, 'Secret Garden'), 0xed, 'Photoshop 3.0\0');
  };

  it('was refused when it told its place, camera and owner', async () => {
    put('walk.jpg', await geotagged());
    const { pictures, problems } = await readPictures(root);
    expect(pictures.size).toBe(0);
    expect(problems).toMatchObject([{ file: 'content/media/walk.jpg', rule: 'media.metadata' }]);
    expect(problems[0]?.message).toMatch(/APP13, COM.*pictures -- clean content\/media\/walk\.jpg/);
  });

  it('loses them also when nobody refused it, and stands upright', async () => {
    const bytes = await geotagged();
    put('walk.jpg', bytes);
    expect(listMetadata(bytes, 'jpeg')).toEqual(['APP13', 'COM', 'APP1', 'APP1']);
    const picture = {
      name: 'walk.jpg',
      file: join(root, 'content/media/walk.jpg'),
      width: 800,
      height: 1200,
      digest: '0123456789',
    };
    for (const width of widthsOf(picture)) {
      const published = await renderPicture(picture, width);
      expect(hasMetadata(published, 'webp')).toBe(false);
      const { exif, xmp, iptc, comments, format, ...size } = await sharp(published).metadata();
      expect({ exif, xmp, iptc, comments, format }).toEqual({ format: 'webp' });
      expect([size.width, size.height]).toEqual([width, width * 1.5]);
      const text = published.toString('latin1');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
    expect(mediaOf(picture)).toMatchObject({ width: 800, height: 1200 });
  });

  it('is never larger than its original', () => {
    const of = (width: number) => widthsOf({ name: 'a', file: '', width, height: 1, digest: '' });
    expect(of(300)).toEqual([300]);
    expect(of(1000)).toEqual([480, 960, 1000]);
    expect(of(5000)).toEqual([480, 960, 1440]);
  });
});
