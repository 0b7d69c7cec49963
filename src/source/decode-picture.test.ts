import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { geotag, halves } from '../pictures/test-pictures.ts';
import { DecodedPictures, decodePicture } from './decode-picture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'decoded-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => readFileSync(join(folder, 'pictures.json'), 'utf8');

it('gives the size upright', async () => {
  const bytes = await geotag(halves(300, 200), 6).jpeg().toBuffer();
  expect(await decodePicture(bytes)).toEqual({ width: 200, height: 300 });
});

it('remembers sound pictures, and only those', async () => {
  const sound = await halves(300, 200).png().toBuffer();
  const first = new DecodedPictures(folder);
  expect(await first.sizeOf(sound)).toEqual({ width: 300, height: 200 });
  expect(await first.sizeOf(sound.subarray(0, 60))).toBeUndefined();
  first.save();
  const [key = ''] = Object.keys(JSON.parse(kept()));
  expect(Object.keys(JSON.parse(kept()))).toHaveLength(1);
  // What is kept is used: another size is believed.
  writeFileSync(join(folder, 'pictures.json'), JSON.stringify({ [key]: { width: 1, height: 2 } }));
  expect(await new DecodedPictures(folder).sizeOf(sound)).toEqual({ width: 1, height: 2 });
});

it('forgets pictures that are gone, and leaves nothing half-written', async () => {
  const first = new DecodedPictures(folder);
  await first.sizeOf(await halves(300, 200).png().toBuffer());
  first.save();
  const second = new DecodedPictures(folder);
  await second.sizeOf(await halves(400, 200).png().toBuffer());
  second.save();
  expect(Object.values(JSON.parse(kept()))).toEqual([{ width: 400, height: 200 }]);
  expect(readdirSync(folder)).toEqual(['pictures.json']);
});

it.each(['', '{"a":', '[]', '{"a":{"width":"1"}}', 'null'])(
  'decodes anew when %j was kept',
  async (text) => {
    writeFileSync(join(folder, 'pictures.json'), text);
    const pictures = new DecodedPictures(folder);
    expect(await pictures.sizeOf(await halves(300, 200).png().toBuffer())).toMatchObject({
      width: 300,
    });
    pictures.save();
    expect(Object.values(JSON.parse(kept()))).toEqual([{ width: 300, height: 200 }]);
  },
);
