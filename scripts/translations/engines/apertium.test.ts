/** Apertium for real: from English to Spanish, over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPair, type Engine } from './engine.ts';
import { openEngine } from './index.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type RunningApertium, startApertium } from './run-apertium.ts';
import { readTagged, wordsOf } from './tagged-text.ts';
import { translateSegments } from './translate-segments.ts';

const languages = { from: 'en', to: 'es' } as const;
const { signal } = new AbortController();

let apertium: RunningApertium;
let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-shores-journal-'));
  apertium = await startApertium();
  engine = openEngine('apertium', { APERTIUM_URL: apertium.url });
}, 600_000);
afterAll(async () => {
  await apertium?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const translateOne = async (text: string) => {
  const [answer = ''] = await engine.translate([text], languages, signal);
  return answer;
};

test('says which pairs of languages it has', async () => {
  expect(await engine.pairs(signal)).toEqual(
    expect.arrayContaining([languages, { from: 'es', to: 'en' }]),
  );
  await checkPair(engine, languages, signal);
  await expect(checkPair(engine, { from: 'en', to: 'ar' }, signal)).rejects.toMatchObject({
    kind: 'unsupported-language',
  });
  await expect(engine.translate(['peace'], { from: 'en', to: 'ar' }, signal)).rejects.toMatchObject(
    { kind: 'unsupported-language' },
  );
});

describe('placeholders', () => {
  test.each([
    'The cities share <g id="1">good practices</g>.<x id="2"/>',
    '<g id="1">Read more</g> about <g id="2">our work</g> and <g id="3">their work</g>.',
    'The network of <g id="1">big red houses</g> in the <g id="2"><g id="3">old</g> town</g> works.',
    'Cities report <k id="1">delitos de odio</k> to the police.',
    '<x id="1"/><x id="2"/> He <g id="3">did not</g> take it <g id="4">away</g>.',
    'Research &amp; development with &lt;b&gt; and 3 &lt; 4',
    'A line.\nAnother line without end\n\nand <g id="1">a third</g>',
  ])('come back: %s', async (text) => {
    const answer = await translateOne(text);
    expect(judgeAnswer(text, answer)).toBeUndefined();
    expect(answer).not.toBe(text);
  });
});

describe('marks of unknown words', () => {
  test.each([
    ['Zorbly is a Blorptown.', []],
    ['Zorbly, *star and 3*4; * alone', ['*', '*', '*']],
    ['#peace with @city and C# at info@example.org', ['#', '@', '#', '@']],
    ['x&amp;y is Qrst', []],
  ])('are no part of the answer to “%s”, but signs of the text are', async (text, signs) => {
    const words = wordsOf(readTagged(await translateOne(text)));
    expect(words.match(/[*@#]/g) ?? []).toEqual(signs);
    expect(words).toMatch(/Zorbly|info@example\.org|Qrst/);
  });
});

describe('segments of a page', () => {
  const segments = [
    { id: 'title', text: 'The house of the city' },
    {
      id: 'lead',
      text: 'The city works against hate crime with <g id="1">the schools</g>.<x id="2"/>',
    },
    { id: 'term', text: 'Hate crime is a problem in <g id="1">every city</g>.' },
    { id: 'name', text: 'Blorptown has a <g id="1">good <g id="2">idea</g></g>.' },
    { id: 'code', text: '<x id="1"/>' },
    { id: 'long', text: 'The city has a school and a house. '.repeat(60).trim() },
  ];
  const terms = [{ source: 'hate crime', target: 'delito de odio' }];
  const work = () => ({ engine, languages, segments, terms, journal: join(folder, 'journal') });

  test('are translated with placeholders and terms', async () => {
    const { translations, failures, remaining, stopped } = await translateSegments({
      ...work(),
      pace: { atOnce: 4, intervalMs: 0 },
    });
    expect({ failures, remaining, stopped }).toEqual({
      failures: [],
      remaining: [],
      stopped: undefined,
    });
    for (const { id, text } of segments)
      expect(judgeAnswer(text, translations.get(id)), id).toBeUndefined();
    expect(translations.get('title')).toBe('La casa de la ciudad');
    expect(translations.get('lead')).toMatch(
      / delito de odio con <g id="1">las escuelas<\/g>\.<x id="2"\/>$/,
    );
    expect(translations.get('term')).toMatch(/^Delito de odio .*<g id="1">cada ciudad<\/g>\.$/);
    expect(translations.get('name')).toContain('Blorptown');
    expect(translations.get('code')).toBe('<x id="1"/>');
    expect(translations.get('long')?.match(/La ciudad/g)).toHaveLength(60);
    expect([...translations.values()].join('')).not.toContain('*');
  });

  test('are not asked again: the journal has them', async () => {
    const silent = openEngine('apertium', { APERTIUM_URL: 'http://127.0.0.1:9' });
    const { translations, stopped } = await translateSegments({ ...work(), engine: silent });
    expect(stopped).toBeUndefined();
    expect(translations.size).toBe(segments.length);
  });
});

test('the service of the tests listens to this machine alone', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((it) => it && !it.internal && it.family === 'IPv4');
  for (const other of others) {
    const url = apertium.url.replace('127.0.0.1', other?.address ?? '');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  }
});
