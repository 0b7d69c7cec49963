/** A city member writes a practice in three languages with a picture, and a reader finds it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../../../scripts/build/build-site.ts';
import { withServer } from '../../../scripts/serve/with-server.ts';
import { watchPage } from '../guarded-page.ts';
import { Editor } from './editor.ts';
import { makePhotograph } from './pictures.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
let folder: string;
test.beforeAll(async () => {
  workshop = await openWorkshop();
  folder = mkdtempSync(join(tmpdir(), 'two-shores-found-'));
});
test.afterAll(async () => {
  await workshop.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = 'an-open-kitchen-in-the-library';
const english = {
  title: 'An open kitchen in the library',
  summary:
    'Every Thursday the city library cooks with its neighbours, and a counsellor is at the table.',
  approach:
    'The library opens its kitchen once a week.\n\nA counsellor sits at the table and is there to be asked.',
};
const story = `## How it began

Twelve neighbours came on the first evening.[^1]

<Callout kind="tip" title="Start small">

One pot is **enough**.

</Callout>

[^1]: Count of the library, 2024.
`;
const french = {
  title: 'Une cuisine ouverte à la bibliothèque',
  summary:
    'Chaque jeudi, la bibliothèque municipale cuisine avec ses voisins, et une conseillère est à table.',
  approach: 'La bibliothèque ouvre sa cuisine une fois par semaine.',
};
const arabic = {
  title: 'مطبخ مفتوح في المكتبة',
  summary: 'تطبخ مكتبة المدينة كل خميس مع جيرانها، وتجلس إلى الطاولة مرشدة يمكن سؤالها عن كل شيء.',
  approach: 'تفتح المكتبة مطبخها مرة في الأسبوع.',
};

test('from an empty form to a page that search finds', async ({ page }) => {
  test.setTimeout(420_000);
  const watched = await watchPage(page, [workshop.origin]);
  const editor = new Editor(page, workshop.origin, 'en');
  await editor.enter();
  await editor.begin('practices');
  await editor.showBeside('i18n');
  await editor.fill(english);
  await expect(editor.field('entryName')).toHaveValue(id);
  await editor.choose('topics', 'Youth and education');
  await editor.choose('status', 'Running');
  await editor.choose('city', 'Aarhus');
  await editor.addSource('Library of the city', 'https://library.example/kitchen');
  await editor.fill({ lastVerified: '2026-11-20' });
  await editor.writeBody(story);
  await editor.uploadCover(await makePhotograph(folder), {
    alt: 'Neighbours around a table with a large pot',
    credit: 'City library, CC BY 4.0',
  });
  for (const [language, words] of [
    ['Français', french],
    ['العربية', arabic],
  ] as const) {
    await editor.writeBesideIn(language);
    await editor.fill({ ...words, coverAlt: words.title, coverCredit: 'CC BY 4.0' }, 'other');
    await editor.chooseMethod('Translated by a person', 'other');
  }
  await editor.save();
  await editor.showBeside('preview');
  await editor.open('practices', id);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(english.title);

  const branch = `cms/practices/${id}`;
  const files = workshop.git('diff', '--name-only', 'main', branch).trim().split('\n');
  expect(files.filter((file) => file.endsWith('.mdx'))).toEqual(
    ['ar', 'en', 'fr'].map((locale) => `content/practices/${locale}/${id}.mdx`),
  );
  const media = files.filter((file) => file.startsWith('content/media/'));
  expect(media).toHaveLength(1);
  expect(workshop.git('log', '-1', '--format=%s', branch)).toContain(
    `Add practices/${id} (en, fr, ar)`,
  );
  const file = workshop.git('show', `${branch}:content/practices/en/${id}.mdx`);
  expect(file).not.toMatch(/null|formHeading|entryName/);
  expect(file.split('---\n').at(-1)?.trim()).toBe(story.trim());

  await editor.setStatus('In review');
  await editor.setStatus('Ready');
  await editor.publish();
  expect(watched).toMatchObject({ violations: [], foreign: [] });
  expect(workshop.git('branch', '--list', branch).trim()).toBe('');
  expect(workshop.git('status', '--porcelain').trim()).toBe('');
  expect(
    workshop.git('ls-tree', '--name-only', 'main', `content/practices/de/${id}.mdx`).trim(),
  ).toBe('');

  const site = join(folder, 'site');
  await buildSite({ contentRoot: workshop.repository, into: site, whenTaken: 'wait' });
  const built = (locale: string, slug = id) => join(site, locale, 'practices', slug, 'index.html');
  for (const [locale, { title }] of Object.entries({ en: english, fr: french, ar: arabic }))
    expect(readFileSync(built(locale), 'utf8')).toContain(title);
  expect(readFileSync(built('en'), 'utf8')).toContain('Start small');
  // German is missing: a page in the frame of that language, with a notice, and not in its search.
  expect(readFileSync(built('de'), 'utf8')).toContain('data-fallback-notice');
  expect(existsSync(join(site, 'media'))).toBe(true);

  await withServer(async (origin) => {
    await page.goto(`${origin}/ar/search/?q=${encodeURIComponent('مطبخ مفتوح')}`);
    await expect(page.getByRole('link', { name: arabic.title })).toBeVisible();
    await page.goto(`${origin}/en/search/?q=kitchen`);
    await expect(page.getByRole('link', { name: english.title })).toBeVisible();
    await page.goto(`${origin}/en/practices/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.title);
    await expect(page.locator('figure.cover img')).toHaveAttribute('alt', /large pot/);
  }, site);
});
