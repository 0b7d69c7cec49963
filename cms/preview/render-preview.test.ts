import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadPreview } from '../bundle/load-preview.ts';
import type { EntryFiles, EntryPlace } from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { Preview, renderPreview } from './render-preview.ts';
import { readTestFiles, readTestIndex, today } from './test-site.ts';

let render: typeof renderPreview;
let index: LibraryIndex;
beforeAll(async () => {
  [render, index] = await Promise.all([loadPreview(), readTestIndex()]);
}, 60_000);

const aarhus = { type: 'practice', id: 'aarhus-model' } as const;

function show(
  place: EntryPlace,
  locale: Locale,
  files: EntryFiles = readTestFiles(place),
  pictures: Readonly<Record<string, string>> = {},
): Promise<Preview> {
  const pictureUrl = (path: string) => pictures[path];
  return render({ ...place, locale, files, index, pictureUrl, today });
}

/** The settings of a small practice, and a body. */
const practice = (settings: string, body: string) => `---\n${settings}\n---\n\n${body}\n`;
const settings = `title: One door for worried families
summary: Police and social services answer worries about extremism together, and early.
city: aarhus
topics: [youth-education]
status: running
approach: One door.
lastVerified: 2026-11-01
sources:
  - { title: Report, url: https://example.org/report }`;
const draft = { type: 'practice', id: 'one-door' } as const;

describe('a whole entry', () => {
  test('is shown as the site shows it, in the language of the page', async () => {
    const { html, problems } = await show(aarhus, 'fr');
    expect(problems).toEqual([]);
    expect(html).toMatch(/^<article class="wrap entry"/);
    expect(html).toContain('<a href="/fr/cities/aarhus/"><bdi>Aarhus</bdi></a> · Danemark');
    expect(html).not.toMatch(/<script|<main|<header class="wrap header/);
  });

  test('leads to other pages in the language of the page', async () => {
    const { html } = await show(draft, 'en', {
      en: practice(settings, 'See [Aarhus](/practices/aarhus-model/#outcomes).'),
    });
    expect(html).toMatch(/<a href="\/en\/practices\/aarhus-model\/#outcomes">Aarhus<\/a>/);
  });

  test('says so when there is no text in that language', async () => {
    const files = { en: practice(settings, 'Text.') };
    const { html } = await show(draft, 'ar', files);
    expect(html).toContain('data-fallback-notice');
    expect(html).toContain('<h1 lang="en" dir="ltr">One door for worried families</h1>');
  });

  test('is the draft, not what is published under its name', async () => {
    const files = { en: practice(settings, 'Quite another text.') };
    const { html } = await show(aarhus, 'en', files);
    expect(html).toContain('Quite another text.');
    expect(html).not.toContain('InfoHouse');
  });

  test('waits for its turn: two previews at once do not mix', async () => {
    const [one, two] = await Promise.all([
      show(aarhus, 'en'),
      show(draft, 'en', { en: practice(settings, 'Text.') }),
    ]);
    expect(one?.html).toContain('InfoHouse');
    expect(two?.html).toContain('<p>Text.</p>');
  });
});

describe('pictures', () => {
  const path = '../../media/x.jpg';
  const upload = { [path]: 'blob:https://example.org/1' };
  const cover = `${settings}\ncover: { image: ${path}, credit: City of Aarhus }\ncoverAlt: A door`;

  test('of the draft are shown from where they are', async () => {
    const { html, problems } = await show(
      draft,
      'en',
      { en: practice(cover, `Text.\n\n![A door](${path})`) },
      upload,
    );
    expect(problems).toEqual([]);
    const shown = html.match(/<img [^>]*blob:https:\/\/example\.org\/1[^>]*>/g) ?? [];
    expect(shown).toHaveLength(2);
    expect(shown.join()).not.toMatch(/(?: width| height|srcset)=/);
  });

  test('of the site are shown with their sizes', async () => {
    const src = '/media/x-480.webp';
    const picture = { src, srcset: `${src} 480w`, width: 480, height: 300 };
    const files = { en: practice(cover, 'Text.') };
    const site = { ...index, pictures: { [path]: picture } };
    const { html } = await render({
      ...draft,
      locale: 'en',
      files,
      index: site,
      pictureUrl: () => src,
      today,
    });
    expect(html).toContain(`srcset="${src} 480w"`);
    expect(html).toContain('width="480" height="300"');
  });

  test('that are not there are a problem of the body', async () => {
    const { problems } = await show(draft, 'en', { en: practice(settings, `![A door](${path})`) });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(path)]);
  });
});

describe('a body that the build refuses', () => {
  test.each([
    ['code', 'Two {1 + 1}.'],
    ['HTML', 'A <b>word</b>.'],
    ['a link to no page', 'See [this](/practices/no-such-practice/).'],
    ['an unknown block', '<Calout>\n\nText.\n\n</Calout>'],
  ])('is replaced by what is wrong with it: %s', async (_what, body) => {
    const { html, problems } = await show(draft, 'en', { en: practice(settings, body) });
    const bodyLine = settings.split('\n').length + 4;
    expect(problems).toEqual([expect.objectContaining({ line: bodyLine })]);
    expect(html).toContain(
      `<ul class="preview-problems" lang="en" dir="ltr"><li data-line="${bodyLine}">`,
    );
    expect(html).toContain('<p>One door.</p>');
  });

  test('is explained in the language of the member', async () => {
    const files = { en: practice(settings, 'Two {1 + 1}.') };
    const asked = {
      ...draft,
      locale: 'en',
      files,
      index,
      pictureUrl: () => undefined,
      today,
    } as const;
    const { html } = await render({ ...asked, memberLocale: 'ar' });
    expect(html).toMatch(/<ul class="preview-problems" lang="ar" dir="rtl">.*[\u0600-\u06ff]{3}/);
    expect((await render(asked)).html).toContain(
      '<ul class="preview-problems" lang="en" dir="ltr">',
    );
  });

  test('is quoted, never run', async () => {
    const body = '<img src="x" onerror="alert(1)" />';
    const { html } = await show(draft, 'en', { en: practice(settings, body) });
    expect(html).toContain('preview-problems');
    expect(html).not.toContain('<img');
  });
});

describe('an unfinished draft', () => {
  test.each(['practice', 'step', 'event', 'news'] as const)(
    'of a %s is shown before a word is written',
    async (type) => {
      for (const locale of ['en', 'ar'] as const) {
        const { html, problems } = await show({ type, id: '' }, locale, {});
        expect(problems).toEqual([]);
        expect(html).toContain('<h1></h1>');
      }
    },
  );

  test('shows the words in the language in which they are, without title and note', async () => {
    const files = { en: practice(settings, 'Text.'), ar: practice('summary: ملخص قصير', 'نص.') };
    const { html } = await show(draft, 'ar', files);
    expect(html).toContain('ملخص قصير');
    expect(html).toContain('<p>نص.</p>');
    expect(html).not.toContain('data-fallback-notice');
  });

  test('may have its facts in a file without words', async () => {
    const files = {
      en: practice('city: aarhus\nstart: 2024-', ''),
      fr: practice('title: Une porte', ''),
    };
    const { html } = await show(draft, 'fr', files);
    expect(html).toContain('<h1>Une porte</h1>');
    expect(html).toContain('Danemark');
  });

  test('may name an unknown city, no topics and half an event', async () => {
    const text = practice(
      'title: Ab\ncity: nowhere\nstart: 2024-06-3\ntimeZone: Europe/Ber\ncities: [aarhus, x]',
      '',
    );
    const { html, problems } = await show({ type: 'event', id: 'x' }, 'en', { en: text });
    expect(problems).toEqual([]);
    expect(html).toContain('<time datetime="2024-06">June 2024</time>');
  });

  test.each([
    ['settings without end', '---\ntitle: A\n'],
    ['no settings', 'Text.'],
    ['settings that are no YAML', '---\ntitle: "A\n---\nText.\n'],
    ['anchors', '---\ntitle: &a A\n---\nText.\n'],
    ['nothing', ''],
  ])('with %s says why it cannot be read', async (_how, text) => {
    const { html, problems } = await show(draft, 'en', { en: text });
    expect(problems).toHaveLength(1);
    expect(html).toContain('preview-problems');
    expect(html).toContain('<article');
  });
});

test('what the templates cannot bear becomes a short list, never an exception', async () => {
  const broken = {
    ...index,
    cities: { aarhus: { name: {}, country: '?' } },
  } as unknown as LibraryIndex;
  const files = { en: practice(settings, 'Text.') };
  const { html, problems } = await render({
    ...draft,
    locale: 'en',
    files,
    index: broken,
    pictureUrl: () => undefined,
    today,
  });
  expect(problems).toEqual([
    { line: 1, column: 1, message: expect.stringContaining('could not be shown') },
  ]);
  expect(html).toMatch(/^<ul class="preview-problems"/);
  // The next preview is none the worse for it.
  expect((await show(aarhus, 'en')).problems).toEqual([]);
});
