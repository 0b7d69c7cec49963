/** What is wrong with a folder is told in the language of the writer, all of it, whatever was told before. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Locale, localeCodes, sourceLocale } from '../i18n/locales.ts';
import { speakProblemsIn } from '../i18n/problem-words.ts';
import { ContentError, type ContentProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'languages-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => speakProblemsIn(sourceLocale));

const summary = 'Police and social services answer worries about extremism together, and early.';
const practice = (settings: string, body = 'Text.') =>
  `---\ntitle: One door for worried families\nsummary: ${summary}\ntopics: [violent-extremism]\nstatus: running\n` +
  `approach: One team.\nsources: [{ title: A page, url: "https://example.org/a" }]\n${settings}\n---\n${body}\n`;

/** Faults of every kind that a folder can have. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'content/cities/aarhus.yaml':
    'name: { en: Aarhus }\ncountry: DK\nregion: europe\nlat: 56.15\nlon: 10.21\n',
  'content/cities/oslo.yaml': 'name: { it: Oslo }\ncountry: no\nregion: north\nlat: 95\nlon: x\n',
  'content/media/Hall.PNG': 'x',
  'content/media/note.jpg': 'not a picture',
  'content/news/en/empty.mdx': '',
  'content/news/en/bytes.mdx': new Uint8Array([0x2d, 0xff]),
  'content/news/en/words.mdx': 'Just words.',
  'content/news/en/open.mdx': '---\ntitle: x\n',
  'content/news/en/list.mdx': '---\n- a\n---\n',
  'content/news/en/anchor.mdx': '---\ntitle: &a x\n---\n',
  'content/news/en/colon.mdx': '---\ntitle: a: b\n---\n',
  'content/news/en/notes.txt': 'x',
  'content/news/notes.txt': 'x',
  'content/news/xx/words.mdx': 'x',
  'content/news/en/Big Name.mdx': 'x',
  'content/news/en/news.mdx': 'x',
  'content/practices/en/dates.mdx': practice(
    'city: atlantis\nlastVerified: 2027-01-01\nnextCheck: 2026-01-01\nstart: 2020\nend: 2019\nroadmapSteps: [4]\nadaptedFrom: nothing\n' +
      'cover: { image: ../../media/gone.jpg }',
  ),
  'content/practices/en/links.mdx': practice(
    'city: aarhus\nlastVerified: 2010-01-01',
    '[x](/practices/none/)',
  ),
  'content/practices/en/marks.mdx': practice(
    'city: aarhus\nlastVerified: 2026-01-01',
    '# A\n\n{b}\n\n<Calout />\n\n<Callout kind="loud">x</Callout>\n\n<Figure />\n\none<br>two',
  ),
  'content/practices/en/slug.mdx': practice('city: aarhus\nlastVerified: 2026-01-01\nslug: links'),
  'content/practices/fr/links.mdx': '---\ntitle: Une porte\nsummary: x\napproach: x\n---\n',
  'content/practices/fr/slug.mdx': `---\ntitle: Une seule porte\nsummary: ${summary}\napproach: Une équipe.\n---\n`,
};

async function tell(locale: Locale): Promise<ContentProblem[]> {
  speakProblemsIn(locale);
  const places = { root, code: root, cache: join(root, '.cache') };
  return (await readLibrary(places, '2026-11-24')).problems;
}

it('every problem is told in each language, at the same places, also after another language', async () => {
  const first = await tell(sourceLocale);
  expect(first.length).toBeGreaterThan(30);
  for (const locale of localeCodes.filter((code) => code !== sourceLocale)) {
    const told = await tell(locale);
    const place = ({ file, line, column }: ContentProblem) => `${file}:${line}:${column}`;
    expect(told.map(place)).toEqual(first.map(place));
    expect(told.filter(({ message }, index) => message === first[index]?.message)).toEqual([]);
    const english = / (?:the|is|are|must|with|Write|Expected) /;
    expect(told.filter(({ message }) => english.test(message))).toEqual([]);
  }
  expect(await tell(sourceLocale)).toEqual(first);
});

it('the list of all problems says how many there are', () => {
  const problem = {
    file: 'content/x.mdx',
    line: 1,
    column: 2,
    rule: 'file.empty' as const,
    message: 'X.',
  };
  expect(new ContentError([problem]).message).toBe(
    'The content has 1 problem:\ncontent/x.mdx:1:2: X.',
  );
  speakProblemsIn('ar');
  expect(new ContentError([problem, problem]).message).toMatch(/^في المحتوى مشكلتان:\ncontent/);
});
