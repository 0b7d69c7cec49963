import { expect, test } from 'vitest';
import { apertiumEnglishSpanish, candidates, chromium, isGoodJava } from './tools.ts';

test('the file that was named comes before those on the PATH', () => {
  const found = candidates(chromium, { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' });
  expect(found.slice(0, 2)).toEqual(['/opt/chrome', '/usr/bin/chromium']);
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', true],
  ['openjdk version "11.0.2"', true],
  ['java version "1.8.0_292"', false],
  ['command not found', false],
])('%s: good enough is %s', (version, good) => {
  expect(isGoodJava(version)).toBe(good);
});

test.each([
  ['  eng-spa\n  spa-eng\n', true],
  ['  spa-eng\n  spa-eng_US\n', false],
])('Apertium with %j has English and Spanish is %s', (pairs, good) => {
  expect(apertiumEnglishSpanish.isGood(pairs)).toBe(good);
});
