import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fontFile } from './font-files.ts';
import { fonts } from './fonts.ts';
import { pageFonts } from './page-fonts.ts';
import { arabicSubsets, latinSubsets } from './subsets.ts';
import { unicodeRangeToText } from './unicode-range.ts';

const everySubset = [...latinSubsets, ...arabicSubsets];
const root = mkdtempSync(join(tmpdir(), 'fonts-'));
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true }));

describe('font files', () => {
  it('are less than 100 KB together, so that no page can need more', async () => {
    const files = await Promise.all(everySubset.map((subset) => fontFile(subset, 'woff2', root)));
    const bytes = files.map((file) => statSync(file).size).reduce((sum, size) => sum + size);
    expect(bytes).toBeLessThan(100_000);
  });

  it('are made once', async () => {
    const [subset] = arabicSubsets;
    if (!subset) throw new Error('There is no Arabic subset.');
    const first = statSync(await fontFile(subset, 'woff2', root));
    const second = statSync(await fontFile(subset, 'woff2', root));
    expect(second.mtimeMs).toBe(first.mtimeMs);
  });

  it('are asked for by name when one of the packages is missing', async () => {
    const subset = {
      name: 'x',
      source: '@fontsource/none/x.woff2',
      unicodeRange: [],
      weight: '400',
    };
    await expect(fontFile(subset, 'woff2', root)).rejects.toThrow('@fontsource/none/x.woff2');
  });
});

describe('letters', () => {
  const latin = unicodeRangeToText(latinSubsets.flatMap(({ unicodeRange }) => unicodeRange));
  const arabic = unicodeRangeToText(arabicSubsets.flatMap(({ unicodeRange }) => unicodeRange));

  it.each([
    ['Polish', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
    ['Czech', 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ'],
    ['Slovak', 'äľĺôŕÄĽĹÔŔ'],
    ['Nordic', 'åäöæøðþÅÄÖÆØÐÞ'],
    ['Turkish', 'çğıİöşüÇĞÖŞÜ'],
    ['Hungarian', 'őűŐŰ'],
    ['Romanian', 'ăâîșțĂÂÎȘȚ'],
    ['French', 'àâæçéèêëîïôœùûüÿŒŸ«»’'],
    ['German', 'äöüßẞ„“‚‘–'],
    ['Spanish', 'áéíñóúü¿¡ªº'],
  ])('of %s are all there', (_, letters) => {
    expect([...letters].filter((letter) => !latin.includes(letter))).toEqual([]);
  });

  it('of Arabic are all there, with vowel signs, digits and the letters of foreign names', () => {
    const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟٪پچژڤگ';
    expect([...letters].filter((letter) => !arabic.includes(letter))).toEqual([]);
  });
});

describe('what a page asks for', () => {
  it.each(Object.entries(pageFonts))('in %s pages exists', (_, { cssVariable, preload }) => {
    expect(fonts.map((family) => family.cssVariable)).toContain(cssVariable);
    const names = everySubset.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(preload.map(({ subset }) => subset)));
  });
});
