/** Words out and back on real files; the engine is a real one. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutDocument } from '../../src/translations/cut-document.ts';
import { readTerms } from '../../src/translations/glossary-check/read-terms.ts';
import { readUnits } from '../../src/translations/read-units.ts';
import { sourceOf, stateOf } from '../../src/translations/unit.ts';
import { digestOfFolder } from '../build/seal-folder.ts';
import { projectRoot } from '../lib/project.ts';
import { acceptTranslation } from './accept.ts';
import { applyTargets } from './apply-targets.ts';
import { chooseWork } from './choose-work.ts';
import { openEngine } from './engines/index.ts';
import { startApertium } from './engines/run-apertium.ts';
import { exportWork, importFile } from './exchange.ts';
import { findUnit } from './find-unit.ts';
import { readMemory } from './read-help.ts';
import { translateWork } from './translate-work.ts';

const today = '2026-12-01';
const id = 'news/new-york-project-grants';
const spanish = 'content/news/es/new-york-project-grants.mdx';
let root: string;
const path = (file: string) => join(root, file);
const unit = () => findUnit(readUnits(root), id);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'work-'));
  cpSync(join(projectRoot, 'content'), path('content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function exported(version: '2.1' | '1.2' = '2.1'): Promise<string> {
  const units = readUnits(root);
  const works = chooseWork(units, { locale: 'es', entry: [id] });
  const memory = await readMemory(root, units);
  const options = { folder: path('out'), version, each: false, memory, terms: readTerms(root) };
  const [file = ''] = exportWork(works, options);
  return file;
}

/** A translator who writes every word in capitals. */
function translated(file: string, change = (text: string) => text): string {
  const text = readFileSync(file, 'utf8');
  const filled = text
    .replace(/ (?:subState|state)="[^"]*"/g, '')
    .replace(
      /<source([^>]*)>([\s\S]*?)<\/source>(?:\s*<target[\s\S]*?<\/target>)?/g,
      (_, attributes: string, words: string) =>
        `<source${attributes}>${words}</source><target xml:lang="es">${words.replace(/>[^<]+/g, (part) => part.toUpperCase()).replace(/^[^<]+/, (part) => part.toUpperCase())}</target>`,
    );
  writeFileSync(file, change(filled));
  return file;
}

const importIt = (file: string, more = {}) =>
  importFile(root, readUnits(root), file, { reviewed: false, overwrite: false, today, ...more });

describe('exchange files', () => {
  it.each(['2.1', '1.2'] as const)('bring back a whole text in version %s', async (version) => {
    const file = translated(await exported(version));
    const { applied, problems } = importIt(file, { by: 'Translation office' });
    expect(problems).toEqual([]);
    expect(applied.map(({ outcome }) => outcome.result)).toEqual(['written']);
    const { es } = unit().texts;
    expect(es?.note).toMatchObject({ method: 'human', translators: ['Translation office'] });
    expect(String(es?.texts['title'])).toBe(String(es?.texts['title']).toUpperCase());
    expect(stateOf(unit(), 'es')).toBe('reviewed');
    // The second time there is nothing to do.
    expect(
      importIt(file, { by: 'Translation office', overwrite: true }).applied[0]?.outcome.result,
    ).toBe('unchanged');
  });

  it('leave a text as it is where a segment lost a placeholder, and name the segment', async () => {
    const file = translated(await exported(), (text) =>
      text.replace(/(<target[^>]*>[^<]*)<pc [^>]*>([^<]*)<\/pc>/, '$1$2'),
    );
    const before = digestOfFolder(path('content'));
    const { applied, problems } = importIt(file);
    expect(problems.join()).toMatch(new RegExp(`${id}: body-\\d+: .*placeholder \\d+ is missing`));
    expect(applied).toEqual([]);
    expect(digestOfFolder(path('content'))).toBe(before);
  });

  it.each([
    ['is no XML', () => 'nothing', /well-formed XML/],
    [
      'is for another language',
      (text: string) => text.replaceAll('trgLang="es"', 'trgLang="pt"'),
      /two languages of this site/,
    ],
  ])('are refused when one %s', async (_, change, error) => {
    const file = await exported();
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const before = digestOfFolder(path('content'));
    expect(() => importIt(file)).toThrow(error);
    expect(digestOfFolder(path('content'))).toBe(before);
  });

  it.each([
    [
      'a hidden character',
      (words: string) => `${words}\u202e`,
      /body-1 holds a hidden or broken character, U\+202E/,
    ],
    [
      'markup that would be read as signs',
      () => '<g id="1">«UNA»</g>PALABRA',
      /markup of body-1 cannot stand/,
    ],
  ])('are not written with %s', (_, change, why) => {
    const original = path(`content/news/en/${id.split('/')[1]}.mdx`);
    writeFileSync(
      original,
      readFileSync(original, 'utf8').replace(/\n---\n\n[\s\S]*$/, '\n---\n\n**One** word.\n'),
    );
    const { segments } = cutDocument(sourceOf(unit()), unit().fields);
    const targets = new Map(segments.map((one) => [one.id, one.text]));
    targets.set('body-1', change('<g id="1">Una</g> palabra.'));
    const applied = applyTargets(root, unit(), 'es', { targets, method: 'human', today });
    expect(applied).toEqual({ result: 'refused', why: expect.stringMatching(why) });
    expect(existsSync(path(spanish))).toBe(false);
  });

  it('are not written while segments are missing', async () => {
    const { applied } = importIt(
      translated(await exported(), (text) =>
        text.replace(/(<unit id="summary"[\s\S]*?)<target[\s\S]*?<\/target>/, '$1'),
      ),
    );
    expect(applied[0]?.outcome).toEqual({ result: 'incomplete', missing: ['summary'] });
    expect(existsSync(path(spanish))).toBe(false);
  });

  it('wait as a draft beside words that a person has checked, and a person takes them', async () => {
    importIt(translated(await exported()), { by: 'First office' });
    const before = readFileSync(path(spanish), 'utf8');
    const file = translated(await exported(), (text) =>
      text.replace(
        /(<unit id="title"[\s\S]*?<segment[\s\S]*?<target xml:lang="es">)[^<]+/,
        '$1OTRO TÍTULO',
      ),
    );
    const { applied } = importIt(file, { by: 'Second office' });
    const draft = spanish.replace('content/', 'content/drafts/');
    expect(applied[0]?.outcome).toEqual({ result: 'draft', file: draft });
    expect(readFileSync(path(spanish), 'utf8')).toBe(before);
    acceptTranslation(root, unit(), 'es', {
      by: 'Third office',
      reviewed: true,
      text: 'draft',
      today,
    });
    expect(unit().texts.es?.texts['title']).toBe('OTRO TÍTULO');
    expect(existsSync(path(draft))).toBe(false);
  });
});

describe('an engine', { timeout: 180_000 }, () => {
  let apertium: Awaited<ReturnType<typeof startApertium>>;
  beforeAll(async () => {
    apertium = await startApertium();
  }, 180_000);
  afterAll(() => apertium?.stop());

  it('makes a draft that says it is one, from English to Spanish, and asks nothing twice', async () => {
    const units = readUnits(root);
    const [work] = chooseWork(units, { locale: 'es', entry: [id] });
    if (!work) throw new Error('There is no work.');
    const engine = openEngine('apertium', { APERTIUM_URL: apertium.url });
    const memory = await readMemory(root, units);
    const run = { engine, memory, terms: readTerms(root), journal: path('answers') };
    const options = { root, today, signal: new AbortController().signal, onProgress: () => {} };
    const { applied, failures, stopped } = await translateWork(work, run, options);
    expect([failures, stopped]).toEqual([[], undefined]);
    expect(applied).toEqual([{ unit: id, outcome: { result: 'written', file: spanish } }]);
    expect(stateOf(unit(), 'es')).toBe('machine');
    expect(unit().texts.es?.note).toMatchObject({ method: 'machine', date: today });
    expect(unit().texts.es?.body).toMatch(/ la | los | de /);
    const answers = readFileSync(path('answers'), 'utf8');
    const again = await translateWork(work, run, options);
    expect(again.applied[0]?.outcome.result).toBe('unchanged');
    expect(readFileSync(path('answers'), 'utf8')).toBe(answers);
  });

  it('that is not there is told, and nothing is written', async () => {
    const [work] = chooseWork(readUnits(root), { locale: 'es', entry: [id] });
    if (!work) throw new Error('There is no work.');
    const engine = openEngine('apertium', { APERTIUM_URL: 'http://127.0.0.1:1' });
    const memory = await readMemory(root, []);
    const run = { engine, memory, terms: readTerms(root), journal: path('answers') };
    const options = { root, today, signal: new AbortController().signal, onProgress: () => {} };
    const before = digestOfFolder(path('content'));
    await expect(translateWork(work, run, options)).rejects.toThrow(/127\.0\.0\.1:1/);
    expect(digestOfFolder(path('content'))).toBe(before);
  });
});
