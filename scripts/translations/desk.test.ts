/** The desk on real files. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGlossary } from '../../src/translations/glossary-check/check-glossary.ts';
import { readTerms } from '../../src/translations/glossary-check/read-terms.ts';
import { readUnits } from '../../src/translations/read-units.ts';
import { stateOf } from '../../src/translations/unit.ts';
import { digestOfFolder } from '../build/seal-folder.ts';
import { projectRoot } from '../lib/project.ts';
import { acceptTranslation } from './accept.ts';
import { findUnit, readLocale } from './find-unit.ts';
import { recordSources } from './record.ts';
import { saveText } from './save-text.ts';
import { describeDiff } from './show-diff.ts';
import { countAll, findExcess, formatTable, listOpenWork, readThresholds } from './status.ts';

let root: string;
const id = 'news/leeds-cohesion-strategy';
const today = '2026-12-01';
const path = (file: string) => join(root, file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const unit = (name = id) => findUnit(readUnits(root), name);
const french = `content/${id.replace('/', '/fr/')}.mdx`;
const english = `content/${id.replace('/', '/en/')}.mdx`;

function change(file: string, from: string | RegExp, to: string): void {
  const text = read(file);
  expect(text).toMatch(from);
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text.replace(from, to));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(join(projectRoot, 'content'), path('content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the real content', () => {
  it('has a note for every translation, and nothing is outdated', () => {
    const rows = countAll(readUnits(root), {
      locales: ['fr', 'de', 'es', 'ar'],
      kinds: [
        'practices',
        'roadmap',
        'events',
        'news',
        'pages',
        'interface',
        'taxonomies',
        'glossary',
      ],
    });
    expect(findExcess(rows, readThresholds('outdated=0'))).toEqual([]);
  });
});

it('all translations follow the glossary, or say why not', () => {
  expect(checkGlossary(readUnits(projectRoot), readTerms(projectRoot))).toEqual([]);
});

describe('the state in numbers', () => {
  it('is a table with a line for each collection of a language', () => {
    const table = formatTable(countAll(readUnits(root), { locales: ['ar'], kinds: ['roadmap'] }));
    expect(table.split('\n')[1]).toMatch(/^ar {2}roadmap +· +· +10 +· +·$/);
  });

  it('lists what is to be done, and fails above what may be', () => {
    rmSync(path(french));
    const question = { locales: ['fr'], kinds: ['news'] } as const;
    const open = listOpenWork(readUnits(root), question);
    expect(open).toContainEqual(expect.objectContaining({ id, locale: 'fr', state: 'missing' }));
    const missing = open.filter(({ state }) => state === 'missing').length;
    const rows = countAll(readUnits(root), question);
    expect(findExcess(rows, readThresholds(`missing=${missing}`))).toEqual([]);
    expect(findExcess(rows, readThresholds(`missing=${missing - 1}`))[0]).toContain(
      `${missing} are missing`,
    );
    expect(() => readThresholds('lost=1')).toThrow('found "lost=1"');
  });

  it('counts a part of the interface that lacks a word as outdated', () => {
    change('content/ui/fr.json', / {2}"home\.[^\n]+\n/, '');
    expect(stateOf(unit('ui/home'), 'fr')).toBe('outdated');
    expect(stateOf(unit('ui/home'), 'de')).toBe('machine');
  });
});

describe('accepting', () => {
  const by = 'Office for integration';

  it('brings an outdated text up to date, and is nothing the second time', () => {
    change(english, /\n---\n\n/, '\n---\n\nA new sentence. ');
    expect(stateOf(unit(), 'fr')).toBe('outdated');
    const body = read(french).split('\n---\n')[1];
    expect(acceptTranslation(root, unit(), 'fr', { by, reviewed: true, today })).toBe(true);
    expect(stateOf(unit(), 'fr')).toBe('reviewed');
    expect(read(french)).toMatch(/method: machine-reviewed/);
    expect(read(french)).toContain(`reviewedBy: ${by}`);
    expect(read(french).split('\n---\n')[1]).toBe(body);
    expect(acceptTranslation(root, unit(), 'fr', { by, reviewed: true, today })).toBe(false);
  });

  it('without a review leaves machine text what it is, and credits the person', () => {
    expect(acceptTranslation(root, unit(), 'fr', { by, reviewed: false, today })).toBe(true);
    expect(stateOf(unit(), 'fr')).toBe('machine');
    expect(unit().texts.fr?.note?.translators).toEqual([by]);
  });

  it('notes words that have no settings of their own in a file beside them', () => {
    for (const name of ['ui/home', 'glossary/bias', 'taxonomies/topics', 'pages/about']) {
      acceptTranslation(root, unit(name), 'ar', { by, reviewed: true, today });
      expect(stateOf(unit(name), 'ar'), name).toBe('reviewed');
    }
    expect(read('content/translations/ar.yaml')).toMatch(
      /^ui\/home: \{ source: '[0-9a-f]{16}', method: machine-reviewed, reviewedBy: "Office/m,
    );
  });

  it('keeps what the note says of the glossary', () => {
    const waiver = 'waivers:\n    - term: grant\n      reason: A reason.\n';
    change(french, /^ {2}method: /m, `  ${waiver}  method: `);
    acceptTranslation(root, unit(), 'fr', { by, reviewed: true, today });
    expect(unit().texts.fr?.note?.waivers).toEqual([{ term: 'grant', reason: 'A reason.' }]);
  });

  it.each([
    ['the original', 'en', {}, 'it is the original'],
    ['a draft that is not there', 'fr', { text: 'draft' }, 'No draft of'],
  ] as const)('refuses %s', (_, locale, more, words) => {
    const before = digestOfFolder(root);
    expect(() =>
      acceptTranslation(root, unit(), locale, { by, reviewed: true, today, ...more }),
    ).toThrow(words);
    expect(digestOfFolder(root)).toBe(before);
  });

  it('refuses what is missing', () => {
    rmSync(path(french));
    expect(() => acceptTranslation(root, unit(), 'fr', { by, reviewed: true, today })).toThrow(
      /has no text in fr yet/,
    );
  });

  it('takes a draft only when it is named, and the reviewed text stays until then', () => {
    const draft = french.replace('content/', 'content/drafts/');
    mkdirSync(dirname(path(draft)), { recursive: true });
    writeFileSync(path(draft), read(french).replace(/^title: .*/m, 'title: Un autre titre'));
    const before = read(french);
    expect(() => acceptTranslation(root, unit(), 'fr', { by, reviewed: true, today })).toThrow(
      /a draft waits/,
    );
    expect(read(french)).toBe(before);
    acceptTranslation(root, unit(), 'fr', { by, reviewed: true, text: 'draft', today });
    expect(read(french)).toContain('title: Un autre titre');
    expect(existsSync(path(draft))).toBe(false);
  });
});

describe('recording', () => {
  it('writes nothing where all is noted, and only the missing notes else', () => {
    const before = digestOfFolder(root);
    expect(recordSources(root, readUnits(root), { all: false, today })).toBe(0);
    expect(digestOfFolder(root)).toBe(before);
    change(french, /^ {2}source: .*\n/m, '');
    expect(recordSources(root, readUnits(root), { all: false, today })).toBe(1);
    expect(stateOf(unit(), 'fr')).toBe('machine');
  });

  it('brings outdated texts up to date only when told so', () => {
    change(english, /\n---\n\n/, '\n---\n\nA new sentence. ');
    expect(recordSources(root, readUnits(root), { all: false, today })).toBe(0);
    expect(stateOf(unit(), 'fr')).toBe('outdated');
    expect(recordSources(root, readUnits(root), { all: true, today })).toBeGreaterThan(0);
    expect(stateOf(unit(), 'fr')).toBe('machine');
  });
});

describe('saving words', () => {
  it.each(['ui/home', 'problems/file', 'glossary/bias', 'taxonomies/topics', 'pages/about', id])(
    'changes nothing in %s when the words are the same',
    (name) => {
      const before = digestOfFolder(root);
      const { note, ...text } = unit(name).texts.es ?? { texts: {}, body: '', note: undefined };
      if (!note) throw new Error('There is no note.');
      expect(saveText(root, unit(name), 'es', { ...text, note })).toBe(false);
      expect(digestOfFolder(root)).toBe(before);
    },
  );

  it('changes one word of a list of terms and of the glossary', () => {
    const text = unit('glossary/bias').texts.es;
    if (!text?.note) throw new Error('There is no text.');
    const texts = { ...text.texts, preferred: 'otra palabra' };
    saveText(root, unit('glossary/bias'), 'es', { ...text, texts, note: text.note });
    const [was, is] = [readFileSync(join(projectRoot, text.file), 'utf8'), read(text.file)].map(
      (all) => all.split('\n'),
    );
    expect(is?.filter((line) => !was?.includes(line))).toEqual(['  es: otra palabra']);
  });
});

describe('what changed', () => {
  it('is said to be unknown where the history does not have it', async () => {
    change(english, /\n---\n\n/, '\n---\n\nA new sentence. ');
    expect(await describeDiff(root, unit(), 'fr', false)).toMatch(
      /is outdated.*not in the history/s,
    );
    expect(await describeDiff(root, unit(), 'de', false)).toMatch(/outdated/);
    rmSync(path(french));
    expect(await describeDiff(root, unit(), 'fr', false)).toMatch(/has no text in fr/);
  });
});

describe('names on the command line', () => {
  it('are told with what comes near', () => {
    expect(() => findUnit(readUnits(root), 'practices/aarhus')).toThrow(
      'Did you mean practices/aarhus-model?',
    );
    expect(() => findUnit(readUnits(root), undefined)).toThrow('Nothing was named');
    expect(() => readLocale('pt')).toThrow('found "pt"');
  });
});

it('leaves no file behind that was not there', () => {
  acceptTranslation(root, unit(), 'fr', { by: 'A', reviewed: true, today });
  expect(readdirSync(path('content/news/fr'))).toEqual(
    readdirSync(join(projectRoot, 'content/news/fr')),
  );
});
