import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { renderSharePicture } from './render-share-picture.ts';

const english = {
  locale: { code: 'en', dir: 'ltr' },
  siteName: 'Two Shores',
  kindLabel: 'Good practice',
  tagline: 'What works in cities against hate, extremism and polarisation',
} as const;
const arabic = {
  locale: { code: 'ar', dir: 'rtl' },
  siteName: 'ضفتان',
  kindLabel: 'ممارسة جيدة',
  tagline: 'ما الذي ينجح في المدن في مواجهة الكراهية والتطرف والاستقطاب',
} as const;
const home = { ...english, kindLabel: '' };
const long = {
  ...english,
  kindLabel: 'Praxis mit sehr langer Bezeichnung',
  tagline: 'wort '.repeat(60),
};

/** How dark the words' field is, from 0 to 255, in a stretch of the picture. */
async function darkness(picture: Buffer, left: number, width: number): Promise<number> {
  const words = { left, width, top: 440, height: 100 };
  const { channels } = await sharp(
    await sharp(picture).extract(words).greyscale().toBuffer(),
  ).stats();
  return 255 - (channels[0]?.mean ?? 0);
}

const draw = (text: string, dir: 'ltr' | 'rtl', weight: 400 | 600 = 400) =>
  drawText({ text, dir, weight, colour: '#000', width: 2000, sizes: [100], height: 500 });

describe('a share picture', () => {
  it.each([
    ['English', english],
    ['Arabic', arabic],
    ['the home page', home],
    ['words that are far too long', long],
  ])('for %s is 1200 by 630 and at most 60 KB', async (_, content) => {
    const picture = await renderSharePicture(content);
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(picture.length).toBeLessThanOrEqual(60_000);
  });

  it('begins on the left in English and on the right in Arabic', async () => {
    const [left, right] = [
      await renderSharePicture(home),
      await renderSharePicture({ ...arabic, kindLabel: '' }),
    ];
    expect(await darkness(left, 72, 140)).toBeGreaterThan(25);
    expect(await darkness(right, 72 + 90, 140)).toBeLessThan(10);
    expect(await darkness(right, 1128 - 140, 140)).toBeGreaterThan(25);
  });

  it('cannot be drawn without a site name', async () => {
    await expect(renderSharePicture({ ...home, siteName: ' ' })).rejects.toThrow('no text to draw');
  });
});

describe('text in pictures', () => {
  // Widths of these words in Plex at 100 pixels; other fonts are wider or narrower by a tenth and more.
  it.each([
    ['Two Shores Łódź', 'ltr', 400, 751],
    ['Two Shores Łódź', 'ltr', 600, 774],
    ['ضفتان: ممارسة جيدة', 'rtl', 400, 793],
    ['ضفتان: ممارسة جيدة', 'rtl', 600, 832],
  ] as const)('is set in the site’s own font: %s (%s, %i)', async (text, dir, weight, width) => {
    const drawn = await draw(text, dir, weight);
    expect(Math.abs(drawn.width - width)).toBeLessThan(width * 0.02);
  });

  it('joins Arabic letters', async () => {
    const joined = await draw('ضفتان', 'rtl');
    const apart = await draw([...'ضفتان'].join('\u200C'), 'rtl');
    expect(joined.width).toBeLessThan(apart.width * 0.9);
  });

  it('may contain signs that markup would take for its own', async () => {
    const drawn = await draw('<b>Hate & fear</b>', 'ltr');
    expect(drawn.width).toBeGreaterThan((await draw('Hate & fear', 'ltr')).width);
  });

  it('becomes smaller where it would be too high', async () => {
    const request = {
      text: 'word '.repeat(30),
      dir: 'ltr',
      weight: 400,
      colour: '#000',
      width: 900,
    } as const;
    const [large, small] = [
      await drawText({ ...request, sizes: [40, 20], height: 1000 }),
      await drawText({ ...request, sizes: [40, 20], height: 60 }),
    ];
    expect(small.height).toBeLessThan(large.height);
  });
});
