import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenKinds } from '../../src/pictures/picture-kinds.ts';
import { pictureName } from './picture-name.ts';

const free = () => false;
const nameOf = (original: string, taken: (name: string) => boolean = free) =>
  pictureName(original, { kind: 'webp', day: '2026-11-03', taken });

test.each([
  ['Photo of Été 1.PNG', 'photo-of-ete-1.webp'],
  ['Straßenfest in Århus & Łódź.jpeg', 'strassenfest-in-arhus-lodz.webp'],
  ['L’œuvre d’İzmir.heic', 'l-oeuvre-d-izmir.webp'],
  ['ﬁre-station.png', 'fire-station.webp'],
  ['حديقة Odense.jpg', 'odense.webp'],
  ['round.table.v2.final.jpg', 'round-table-v2-final.webp'],
  ['../../etc/passwd', 'passwd.webp'],
  ['C:\\Users\\Private Person\\garden.jpg', 'garden.webp'],
  ['evil.svg.png', 'evil-svg.webp'],
  ['--garden--.png', 'garden.webp'],
  ['IMG_1234 round table.jpg', 'img-1234-round-table.webp'],
  ['Screenshot of the town hall.png', 'screenshot-of-the-town-hall.webp'],
])('%s → %s', (original, expected) => {
  expect(nameOf(original)).toBe(expected);
});

describe('a name that nobody chose gives way to the day', () => {
  test.each([
    'IMG_1234.JPG',
    'IMG_20240312_101112.jpg',
    'DSC0001.jpg',
    'DSC_0001 (2).NEF',
    'P1010001.jpg',
    'PXL_20240312_101112345.jpg',
    'WhatsApp Image 2024-03-12 at 10.11.12 AM.jpeg',
    'IMG-20240312-WA0007.jpg',
    'signal-2024-03-12-10-11-12-345.jpg',
    'Screenshot 2024-03-12 at 10.11.12.png',
    'Bildschirmfoto 2024-03-12 um 10.11.12.png',
    'Capture d’écran 2024-03-12 à 10.11.12.png',
    'Captura de pantalla 2024-03-12.png',
    'image (3).png',
    '20240312.jpg',
    '8F3A1B2C-4D5E-4F70-8A9B-0C1D2E3F4A5B.jpeg',
    '0f343b0931126a20f133d67c2b018a3b.jpg',
    'صورة.jpg',
    'Сад.jpg',
    'aux.png',
    '.png',
    '',
  ])('%s', (original) => {
    expect(nameOf(original)).toBe('picture-20261103.webp');
  });
});

describe('places do not stay in the name', () => {
  test.each([
    ['Garden 56.157200, 10.210700.jpg'],
    ['Garden 56.1572 10.2107'],
    ['Garden_-0.12764W_51.5034N.jpg'],
    ['Garden 48°51\'24"N 2°21\'08"E.jpg'],
    ['8F3A1B2C-4D5E-4F70-8A9B-0C1D2E3F4A5B garden.jpeg'],
  ])('%s', (original) => {
    expect(nameOf(original)).toBe('garden.webp');
  });

  test('but ordinary numbers do', () => {
    expect(nameOf('10.000 people, 3.5 km, room 12.jpg')).toBe('10-000-people-3-5-km-room-12.webp');
  });
});

test('a taken name gets the next free number', () => {
  const taken = new Set(['garden.webp', 'garden-2.webp']);
  expect(nameOf('Garden.jpg', (name) => taken.has(name))).toBe('garden-3.webp');
  expect(nameOf('IMG_1.jpg', (name) => name === 'picture-20261103.webp')).toBe(
    'picture-20261103-2.webp',
  );
});

test('says so when no name is free', () => {
  expect(() => nameOf('Garden.jpg', () => true)).toThrow(/"garden"/);
});

test('a long name ends after a whole word, and leaves room for the number', () => {
  const original = `${'neighbours '.repeat(9)}.jpg`;
  expect(nameOf(original)).toBe('neighbours-neighbours-neighbours-neighbours-neighbours.webp');
  expect(nameOf(original, (name) => !/-2\./.test(name))).toBe(
    'neighbours-neighbours-neighbours-neighbours-2.webp',
  );
  expect(nameOf('a'.repeat(300))).toBe(`${'a'.repeat(55)}.webp`);
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'aZé漢م1 ._-/\\%\u202e\0'), maxLength: 300 }),
);

test('any name becomes one that the site accepts, of at most sixty characters', () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(...writtenKinds), fc.nat(20), (original, kind, others) => {
      const taken = new Set<string>();
      for (let count = 0; count <= others; count++) {
        const context = { kind, day: '2026-11-03', taken: (name: string) => taken.has(name) };
        const name = pictureName(original, context);
        expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*\.(png|jpe?g|webp|avif)$/);
        expect(name.length).toBeLessThanOrEqual(60);
        expect(name).not.toContain('..');
        expect(taken.has(name)).toBe(false);
        taken.add(name);
      }
    }),
  );
});

test('a name made before stays as it is', () => {
  fc.assert(
    fc.property(anyName, (original) => {
      const name = nameOf(original);
      expect(nameOf(name)).toBe(name);
    }),
  );
});
