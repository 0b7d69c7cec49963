/** The whole reading of a content folder, on files on disk: what is wrong is said at once, each with its place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBodyHtml } from './body-cache.ts';
import { formatProblems } from './problem.ts';
import { readLibrary } from './read-library.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'library-'));
  write('content/cities/aarhus.yaml', city);
  write('content/practices/en/one-door.mdx', practice());
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const city = 'name: { en: Aarhus }\ncountry: DK\nregion: europe\nlat: 56.15\nlon: 10.21\n';

/** A good practice of 14 lines before its body; values may be replaced. */
function practice(over: Record<string, string> = {}, body = 'Text.\n'): string {
  const fields = {
    title: 'One door for worried families',
    summary: 'Police and social services answer worries about extremism together, and early.',
    city: 'aarhus',
    topics: '[violent-extremism]',
    status: 'running',
    approach: 'One team, one telephone number.',
    sources: '[{ title: A page, url: "https://example.org/a" }]',
    lastVerified: '2026-11-23',
    ...over,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', body].join('\n');
}

const read = async () => {
  const places = { root, code: root, cache: join(root, '.cache') };
  const { library, problems } = await readLibrary(places, '2026-11-24');
  return { library, told: formatProblems(problems) };
};

const file = 'content/practices/en/one-door.mdx';

it('reads a good folder without a word', async () => {
  const { library, told } = await read();
  expect(told).toBe('');
  expect(library.entries.map(({ id }) => id)).toEqual(['one-door']);
});

describe('a folder with a fault', () => {
  it.each([
    ['a field that does not exist', practice({ statsu: 'running' }), /:10:1: .*statsu/],
    [
      'a topic that does not exist',
      practice({ topics: '[violent-extremizm]' }),
      /:5:\d+: .*violent-extremizm/,
    ],
    [
      'a date out of bounds',
      practice({ lastVerified: '2000-07-17' }),
      /:9:1: .*2000-07-17.*from 2015/,
    ],
    [
      'a day that does not exist',
      practice({ lastVerified: '2026-02-31' }),
      /:9:\d+: .*lastVerified/,
    ],
    [
      'a picture that does not exist',
      practice({}, '![Hall](../../media/hall.jpg)\n'),
      /:12:1: .*hall\.jpg/,
    ],
    [
      'a picture with a query',
      practice({}, '![Hall](../../media/hall.jpg?raw)\n'),
      /:12:1: .*hall\.jpg\?raw/,
    ],
    [
      'a link that leads nowhere',
      practice({}, 'See [this](/practices/none/).\n'),
      /:12:5: .*\/practices\/none\//,
    ],
    [
      'a city without a page',
      practice({}, '[x](/cities/atlantis/)\n'),
      /:12:1: .*\/cities\/atlantis\//,
    ],
    ['code', practice({}, 'Sum: {1 + 1}\n'), /:12:6: .*\\\{/],
    ['an empty file', '', /one-door\.mdx:1:1: .*empty/i],
    [
      'bytes that are not UTF-8',
      Buffer.from(practice().replace('Text', 'T\u00e9xt'), 'latin1'),
      /:12:1: .*UTF-8/,
    ],
  ])('%s is told with file, line and column', async (_what, text, expected) => {
    write(file, text);
    const { told } = await read();
    expect(told).toMatch(expected);
    expect(told).toMatch(/^content\/practices\/en\/one-door\.mdx:/);
  });

  it('names both owners of one address', async () => {
    write('content/practices/en/other.mdx', practice({ slug: 'one-door' }));
    expect((await read()).told).toMatch(
      /^content\/practices\/en\/other\.mdx:10:1: .*\/one-door\/ already belongs to content\/practices\/en\/one-door\.mdx/,
    );
  });

  it('has the fault of a file told, and not what follows from it', async () => {
    const words =
      '---\ntitle: Une porte\nsummary: Une porte pour les familles, avec la police et les services sociaux.\napproach: x\ntranslation: { method: machine, date: 2026-11-24 }\n---\n';
    write('content/practices/fr/one-door.mdx', words);
    const refers = practice(
      { slug: 'other-door', adaptedFrom: 'one-door' },
      '[x](/practices/one-door/)\n',
    );
    write('content/practices/en/other.mdx', refers);
    expect((await read()).told).toBe('');
    write(file, practice({ topics: '[nothing]' }));
    write('content/cities/aarhus.yaml', `${city}mayor: x\n`);
    const files = (await read()).told.split('\n').map((line) => line.split(':')[0]);
    expect(files).toEqual(['content/cities/aarhus.yaml', file]);
  });

  it('has all its faults told at once', async () => {
    write(file, practice({ topics: '[nothing]', status: 'perhaps' }));
    write('content/practices/en/empty.mdx', '');
    write('content/practices/en/notes.txt', 'x');
    write('content/cities/boston.yaml', 'name: Boston\n');
    const files = (await read()).told.split('\n').map((line) => line.split(':')[0]);
    expect(new Set(files)).toEqual(
      new Set([
        'content/cities/boston.yaml',
        'content/practices/en/empty.mdx',
        'content/practices/en/notes.txt',
        file,
      ]),
    );
    expect(files.filter((name) => name === file)).toHaveLength(2);
  });
});

describe('a draft that waits beside a translation', () => {
  const draft = 'content/drafts/practices/fr/one-door.mdx';
  const words = (title: string, body = 'Mots.') => `---
title: ${title}
summary: Un résumé de la pratique qui est assez long pour être accepté ici.
approach: Une équipe.
translation: { method: machine, date: 2026-11-24 }
---

${body}
`;

  it('is judged as what it will replace, and is no text of the entry', async () => {
    write(draft, words('Une porte'));
    const { told, library } = await read();
    expect(told).toBe('');
    expect(Object.keys(library.entries[0]?.versions ?? {})).toEqual(['en']);
  });

  it('is told where it is wrong', async () => {
    write(draft, words('x', '{process.env}'));
    const { told } = await read();
    expect(told).toMatch(new RegExp(`^${draft}:2:`, 'm'));
    write(draft, words('Une porte', '{process.env}'));
    expect((await read()).told).toMatch(new RegExp(`^${draft}:8:`, 'm'));
  });
});

it('keeps the HTML of a body, and makes it anew when the text changes', async () => {
  const html = async () => {
    const { library } = await read();
    return readBodyHtml(join(root, '.cache'), library.entries[0]?.versions.en?.body.key ?? '');
  };
  const first = await html();
  expect(first).toContain('<p>Text.</p>');
  expect(await html()).toBe(first);
  write(file, practice({}, 'Other.\n'));
  expect(await html()).toContain('<p>Other.</p>');
});
