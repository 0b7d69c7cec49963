import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineError, type EngineErrorKind } from './engine.ts';
import { estimate } from './estimate.ts';
import { makeTestClock } from './test-clock.ts';
import { makeTestEngine, type Script, upperCase } from './test-engine.ts';
import { type TranslateOptions, translateSegments } from './translate-segments.ts';

const languages = { from: 'en', to: 'es' } as const;
const right: Script = (texts) => texts.map(upperCase);
const segmentsOf = (...texts: string[]) => texts.map((text, index) => ({ id: `s${index}`, text }));
const error = (kind: EngineErrorKind, retryAfterMs?: number) =>
  new EngineError(kind, `it was ${kind}`, retryAfterMs);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-shores-engines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs with time that passes by itself. */
async function translate(
  script: Script,
  options: Partial<TranslateOptions> & Pick<TranslateOptions, 'segments'>,
) {
  const { engine, requests } = makeTestEngine(script);
  const { clock, waits, until } = makeTestClock();
  const journal = join(folder, 'journal');
  const outcome = await until(
    translateSegments({ engine, languages, journal, clock, random: () => 0, ...options }),
  );
  return { ...outcome, requests, waits, now: clock.now() };
}

describe('segments', () => {
  test('come back under their ids, with their placeholders', async () => {
    const { translations, requests } = await translate(right, {
      segments: segmentsOf('peace', 'a <g id="1">link</g>', ' 12 ', 'peace'),
    });
    expect(Object.fromEntries(translations)).toEqual({
      s0: 'PEACE',
      s1: 'A <g id="1">LINK</g>',
      s2: ' 12 ',
      s3: 'PEACE',
    });
    // Without words there is nothing to ask, and equal texts are asked once.
    expect(requests).toEqual([['peace', 'a <g id="1">link</g>']]);
  });

  test('that are no tagged text fail without being asked', async () => {
    const { failures, requests } = await translate(right, { segments: segmentsOf('<b>a</b>') });
    expect(failures).toEqual([
      { id: 's0', reason: 'The original is no tagged text: “<” stands in it unescaped.' },
    ]);
    expect(requests).toEqual([]);
  });

  test('have an id each', async () => {
    const twice = [...segmentsOf('a'), ...segmentsOf('b')];
    await expect(translate(right, { segments: twice })).rejects.toThrow(
      'Two segments have the id “s0”',
    );
  });

  test('that are longer than a request are asked in parts', async () => {
    const { engine, requests } = makeTestEngine(right, { segments: 9, characters: 12 });
    const { translations } = await translate(right, {
      engine,
      segments: segmentsOf('One two. Three four.'),
    });
    expect(translations.get('s0')).toBe('ONE TWO. THREE FOUR.');
    expect(requests).toEqual([['One two. '], ['Three four.']]);
  });

  test('are told of as they come', async () => {
    const told: string[] = [];
    await translate(right, {
      segments: segmentsOf('a', 'b', 'c'),
      pace: { atOnce: 1 },
      onProgress: ({ done, total }) => told.push(`${done}/${total}`),
    });
    expect([...new Set(told)]).toEqual(['0/3', '2/3', '3/3']);
  });
});

describe('terms', () => {
  const terms = [{ source: 'hate', target: 'odio' }];

  test('have the form of the glossary, whatever the service makes of it', async () => {
    const { translations, requests } = await translate(right, {
      segments: segmentsOf('no hate <x id="1"/>', 'Hate'),
      terms,
    });
    expect(requests[0]).toEqual(['no <k id="2">odio</k> <x id="1"/>']);
    expect(translations.get('s0')).toBe('NO odio <x id="1"/>');
    expect(translations.get('s1')).toBe('Odio');
  });

  test('survive a service that drops their placeholder', async () => {
    const dropping: Script = (texts) =>
      texts.map((text) => upperCase(text.replace(/<[^>]*>/g, '')));
    const { translations } = await translate(dropping, {
      segments: segmentsOf('no hate here'),
      terms,
    });
    expect(translations.get('s0')).toBe('NO odio HERE');
  });
});

describe('a wrong answer', () => {
  const text = 'a <g id="1">b</g> c';

  test('is asked again, alone', async () => {
    const { translations, requests } = await translate(
      (texts, request) => (request === 1 ? ['X', 'no tags'] : texts.map(upperCase)),
      { segments: segmentsOf('x', text) },
    );
    expect(translations.get('s1')).toBe('A <g id="1">B</g> C');
    expect(requests).toEqual([['x', text], [text]]);
  });

  test('is asked a third time in pieces', async () => {
    const { translations, requests } = await translate(
      (texts) => texts.map((it) => (it.includes('<') ? 'no tags' : upperCase(it))),
      { segments: segmentsOf(text) },
    );
    expect(translations.get('s0')).toBe('A <g id="1">B</g> C');
    expect(requests).toEqual([[text], [text], ['a ', 'b'], [' c']]);
  });

  test('that stays wrong is told with the id of its segment; the others are kept', async () => {
    const { translations, failures, stopped } = await translate(
      (texts) => texts.map((it) => (it === 'x' ? '' : upperCase(it))),
      { segments: segmentsOf('x', 'y') },
    );
    expect(failures).toEqual([{ id: 's0', reason: 'No right answer: it holds no words' }]);
    expect([...translations]).toEqual([['s1', 'Y']]);
    expect(stopped).toBeUndefined();
  });

  test('that cannot be understood at all is asked text by text', async () => {
    const { translations } = await translate(
      (texts) => (texts.length > 1 ? error('bad-answer') : texts.map(upperCase)),
      { segments: segmentsOf('x', 'y') },
    );
    expect([...translations.values()]).toEqual(['X', 'Y']);
  });

  test('to everything ends the run', async () => {
    const segments = segmentsOf(...Array.from({ length: 40 }, (_, index) => `text ${index}`));
    const { stopped, requests, remaining } = await translate(() => error('bad-answer'), {
      segments,
    });
    expect(stopped).toMatchObject({ kind: 'bad-answer' });
    expect(requests.length).toBeLessThan(12);
    expect(remaining.length).toBeGreaterThan(20);
  });
});

describe('a service that cannot answer now', () => {
  test.each(['rate-limit', 'time-out', 'unreachable'] as const)(
    'is asked again later and later: %s',
    async (kind) => {
      const { translations, waits } = await translate(
        (texts, request) => (request < 4 ? error(kind) : texts.map(upperCase)),
        { segments: segmentsOf('x') },
      );
      expect(translations.get('s0')).toBe('X');
      expect(waits.filter((ms) => ms !== 120_000)).toEqual(
        expect.arrayContaining([1000, 2000, 4000]),
      );
    },
  );

  test('comes back after as long as it asks for', async () => {
    const { now } = await translate(
      (texts, request) => (request === 1 ? error('rate-limit', 90_000) : texts.map(upperCase)),
      { segments: segmentsOf('x') },
    );
    expect(now).toBeGreaterThanOrEqual(90_000);
  });

  test('is left alone by all requests while it rests', async () => {
    const times: number[] = [];
    const { clock, until } = makeTestClock();
    const { engine } = makeTestEngine((texts, request) => {
      times.push(clock.now());
      return request === 1 ? error('rate-limit', 60_000) : texts.map(upperCase);
    });
    const segments = segmentsOf('a', 'b', 'c', 'd', 'e', 'f');
    const journal = join(folder, 'journal');
    await until(
      translateSegments({ engine, languages, segments, journal, clock, pace: { atOnce: 1 } }),
    );
    expect(times.slice(1).every((time) => time >= 60_000)).toBe(true);
  });

  test('is given up when it wants us to wait for too long', async () => {
    const { stopped, requests } = await translate(() => error('rate-limit', 3_600_000), {
      segments: segmentsOf('x'),
    });
    expect(stopped).toMatchObject({ kind: 'rate-limit' });
    expect(requests).toHaveLength(1);
  });

  test('is given up after the last try', async () => {
    const { stopped, requests, remaining } = await translate(() => error('unreachable'), {
      segments: segmentsOf('x'),
      patience: { tries: 3 },
    });
    expect(stopped).toMatchObject({ kind: 'unreachable' });
    expect(requests).toHaveLength(3);
    expect(remaining).toEqual(['s0']);
  });

  test('that says nothing is late after the time-out', async () => {
    const silent: Script = (_, __, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
    const { stopped } = await translate(silent, {
      segments: segmentsOf('x'),
      patience: { tries: 1 },
    });
    expect(stopped).toMatchObject({ kind: 'time-out', message: /within 120 seconds/ });
  });
});

describe('the end of a run', () => {
  const segments = segmentsOf('a', 'b', 'c', 'd', 'e');

  test.each(['quota', 'credentials', 'unsupported-language'] as const)(
    'by %s keeps what is done, and the next run asks for the rest alone',
    async (kind) => {
      const first = await translate(
        (texts, request) => (request === 2 ? error(kind) : texts.map(upperCase)),
        { segments, pace: { atOnce: 1 } },
      );
      expect(first.stopped).toMatchObject({ kind });
      expect(first.requests).toHaveLength(2);
      expect([...first.translations.values()]).toEqual(['A', 'B']);
      expect(first.remaining).toEqual(['s2', 's3', 's4']);
      const second = await translate(right, { segments });
      expect(second.requests).toEqual([['c', 'd'], ['e']]);
      expect([...second.translations.values()]).toEqual(['A', 'B', 'C', 'D', 'E']);
    },
  );

  test('by a signal keeps what is done', async () => {
    const stop = new AbortController();
    const { stopped, translations, remaining } = await translate(
      (texts, request) => {
        if (request === 2) stop.abort(new Error('enough'));
        return texts.map(upperCase);
      },
      { segments, pace: { atOnce: 1 }, signal: stop.signal },
    );
    expect(stopped?.message).toBe('enough');
    expect(translations.get('s0')).toBe('A');
    expect(remaining).toEqual(['s4']);
  });

  test('by a mistake of ours is thrown, and keeps what is done', async () => {
    const failing: Script = (texts, request) =>
      request === 2 ? new TypeError('oops') : texts.map(upperCase);
    const pace = { atOnce: 1 };
    await expect(translate(failing, { segments, pace })).rejects.toThrow('oops');
    expect((await translate(right, { segments })).requests).toEqual([['c', 'd'], ['e']]);
  });
});

test('no more requests are under way than allowed, nor closer together', async () => {
  let underWay = 0;
  let most = 0;
  const starts: number[] = [];
  const { clock, until } = makeTestClock();
  const { engine } = makeTestEngine(
    async (texts) => {
      starts.push(clock.now());
      underWay += 1;
      most = Math.max(most, underWay);
      await clock.wait(10_000);
      underWay -= 1;
      return texts.map(upperCase);
    },
    { segments: 1, characters: 100 },
  );
  const pace = { atOnce: 3, intervalMs: 500 };
  const segments = segmentsOf(...'abcdefghij');
  await until(
    translateSegments({ engine, languages, segments, journal: join(folder, 'j'), clock, pace }),
  );
  expect(most).toBe(3);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
});

describe('the journal', () => {
  const segments = segmentsOf('a', 'b <x id="1"/>');
  const journal = () => join(folder, 'journal');

  test('has what was asked, so nothing is asked twice', async () => {
    await translate(right, { segments });
    const { requests, translations } = await translate(right, { segments });
    expect(requests).toEqual([]);
    expect(translations.get('s1')).toBe('B <x id="1"/>');
  });

  test('has everything in the end, however fast the answers came', async () => {
    const many = segmentsOf(...'abcdefgh');
    await translate(right, { segments: many, pace: { intervalMs: 0 } });
    expect((await translate(right, { segments: many })).requests).toEqual([]);
  });

  test('knows other languages and other forms of a term apart', async () => {
    await translate(right, { segments });
    const other = await translate(right, { segments, languages: { from: 'en', to: 'fr' } });
    expect(other.requests).toHaveLength(1);
    const withTerm = await translate(right, { segments, terms: [{ source: 'b', target: 'be' }] });
    expect(withTerm.requests).toEqual([]);
    expect(withTerm.translations.get('s1')).toBe('be <x id="1"/>');
  });

  test('that is damaged counts as empty', async () => {
    await translate(right, { segments });
    writeFileSync(journal(), readFileSync(journal()).subarray(0, -3));
    expect((await translate(right, { segments })).requests).toHaveLength(1);
  });

  test('holds no wrong answers', async () => {
    await translate(() => [''], { segments: segmentsOf('a') });
    expect((await translate(right, { segments: segmentsOf('a') })).requests).toHaveLength(1);
  });
});

describe('an estimate', () => {
  const segments = segmentsOf('Two words', 'Two words', 'and <g id="1">three more</g> &amp; 7');
  const work = () => ({ segments, languages, journal: join(folder, 'journal') });

  test('counts words and characters, with memory each text once', () => {
    const { engine } = makeTestEngine(right);
    expect(estimate({ ...work(), engine })).toEqual({
      withoutMemory: { texts: 3, words: 8, characters: 36 },
      withMemory: { texts: 2, words: 6, characters: 27 },
      failures: [],
    });
  });

  test('counts the markup where the service does', () => {
    const { engine } = makeTestEngine(right);
    const { withMemory } = estimate({
      ...work(),
      engine: { ...engine, billing: 'characters-with-markup' },
    });
    expect(withMemory.characters).toBe(9 + 'and <g id="1">three more</g> &amp; 7'.length);
  });

  test('leaves out what the journal has', async () => {
    const { engine } = makeTestEngine(right);
    await translate(right, { segments: segments.slice(0, 1) });
    expect(estimate({ ...work(), engine }).withMemory.texts).toBe(1);
  });
});
