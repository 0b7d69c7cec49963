/** Nothing published disappears: real files in real Git, the real commands, the real build, looked at in the browser. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readHostRules } from '../../../scripts/addresses/read-host-rules.ts';
import { withServer } from '../../../scripts/serve/with-server.ts';
import { type Locale, localeCodes, localeInfo } from '../../i18n/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { stickingOut } from '../sticking-out.ts';
import { ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'serial', timeout: 540_000 });

const renamed = 'news/leeds-cohesion-strategy';
const takenDown = 'news/toolkit-local-prevention-framework';
const oldEvent = 'events/wroclaw-2025';
const newEvent = 'events/wroclaw-november-2025';
const untranslated = 'news/new-york-declaration-endorsements';
const reason = 'The city has asked us to take this down: its figures were wrong.';
const raison = 'La ville nous a demandé de retirer ce texte : ses chiffres étaient faux.';

let copy: ProjectCopy;
let rules: Awaited<ReturnType<typeof readHostRules>>;
/** Addresses of what is taken down, as the ledger has them. */
let gone: readonly string[];

/** Published addresses of an owner in the ledger. */
function published(owner: string): string[] {
  const lines = copy.read('content/addresses.txt').split('\n');
  return lines.filter((line) => line.endsWith(` ${owner}`)).map((line) => line.split(' ')[0] ?? '');
}

const built = (path: string) => readFileSync(join(copy.dist, path, 'index.html'), 'utf8');

test.beforeAll(() => {
  copy = new ProjectCopy();
  expect(copy.run('addresses', 'record').output).toContain('were noted');
  gone = published(takenDown);
});
test.afterAll(() => copy.remove());

test('deleting without a reason fails the build, which names what is missing and leaves the site as it was', () => {
  copy.commit('Publish');
  const was = '<!doctype html>';
  copy.write('dist/index.html', was);
  const before = statSync(join(copy.dist, 'index.html')).mtimeMs;
  for (const locale of localeCodes)
    rmSync(join(copy.folder, `content/news/${locale}/${takenDown.slice(5)}.mdx`));
  const { code, output } = copy.run('build');
  expect(code).toBe(1);
  expect(output).toMatch(/content\/addresses\.txt:\d+:1: news\/toolkit-local-prevention-framework/);
  expect(output).toContain(`content/news/*/${takenDown.slice(5)}.mdx`);
  expect(output).toContain(`npm run addresses -- remove ${takenDown}`);
  expect(statSync(join(copy.dist, 'index.html')).mtimeMs).toBe(before);
  expect(copy.read('dist/index.html')).toBe(was);
  copy.git('checkout', '--quiet', '--', 'content');
});

test('an address that was published cannot be taken by another entry', () => {
  copy.replace(`content/news/fr/${renamed.slice(5)}.mdx`, /^slug: .*$/m, 'slug: nouvelle-adresse');
  const other = 'content/news/fr/ten-findings-of-2024.mdx';
  copy.replace(other, /^slug: .*$/m, 'slug: leeds-annonce-une-strategie-de-cohesion-sociale');
  const { code, output } = copy.run('check-content');
  expect(code).toBe(1);
  expect(output).toContain(
    '/fr/news/leeds-annonce-une-strategie-de-cohesion-sociale/ was published',
  );
  expect(output).toContain('news/ten-findings-of-2024 takes it');
  copy.git('checkout', '--quiet', '--', 'content');
});

test('the command refuses without a reason, and where others refer to the entry, naming them', () => {
  expect(copy.run('addresses', 'remove', takenDown)).toMatchObject({
    code: 1,
    output: expect.stringContaining('--reason'),
  });
  const referred = copy.run('addresses', 'remove', 'practices/aarhus-model', '--reason', reason);
  expect(referred.code).toBe(1);
  expect(referred.output).toMatch(/content\/\w+\/en\/[\w-]+\.mdx:\d+:\d+: .*aarhus-model/);
  expect(copy.git('status', '--porcelain')).toBe('');
});

test('names, languages and entries change, and the site is built', () => {
  copy.replace(`content/news/fr/${renamed.slice(5)}.mdx`, /^slug: .*$/m, 'slug: leeds-renomme');
  rmSync(join(copy.folder, `content/news/de/${untranslated.slice(5)}.mdx`));
  copy.git(
    'mv',
    `content/${oldEvent.replace('/', '/en/')}.mdx`,
    `content/${newEvent.replace('/', '/en/')}.mdx`,
  );
  const moved = copy.run('addresses', 'remove', oldEvent, '--moved-to', newEvent);
  expect(moved, moved.output).toMatchObject({ code: 0 });
  const removal = ['--reason', reason, '--reason-fr', raison, '--see', 'practices/aarhus-model'];
  const removed = copy.run('addresses', 'remove', takenDown, ...removal);
  expect(removed.output).toContain(`Deleted content/news/ar/${takenDown.slice(5)}.mdx`);
  expect(removed.code).toBe(0);
  copy.commit('Rename and take down');
  const { code, output } = copy.run('build');
  expect(code, output).toBe(0);
});

test('the host is told where each old address leads, and what is gone', async () => {
  const places = {
    root: copy.folder,
    code: copy.folder,
    cache: join(copy.folder, '.cache/bodies'),
  };
  rules = await readHostRules(places, '2026-11-25');
  const leads = Object.fromEntries(rules.redirects.map(({ from, to }) => [from, to]));
  expect(leads).toMatchObject({
    '/fr/news/leeds-annonce-une-strategie-de-cohesion-sociale/': '/fr/news/leeds-renomme/',
    '/de/news/113-unterstuetzende-der-new-yorker-erklaerung/': `/de/${untranslated}/`,
    [`/ar/${oldEvent}/`]: `/ar/${newEvent}/`,
    [`/ar/${oldEvent}.ics`]: `/ar/${newEvent}.ics`,
  });
  expect(gone.length).toBeGreaterThan(localeCodes.length);
  expect([...rules.gone].sort()).toEqual([...gone].sort());
  for (const { to } of rules.redirects) {
    expect(leads[to], to).toBeUndefined();
    expect(existsSync(join(copy.dist, to.endsWith('/') ? `${to}index.html` : to)), to).toBe(true);
  }
});

test('every old address leads on by itself, on any host', () => {
  for (const { from, to } of rules.redirects.filter((rule) => rule.from.endsWith('/')))
    expect(built(from)).toContain(`content="0; url=${to}"`);
});

test('what is gone is in no list, feed, sitemap or search index', () => {
  for (const path of gone) expect(built(path)).toContain('content="noindex, follow"');
  for (const path of gone)
    expect(built(path)).not.toMatch(/data-pagefind-body|hreflang="x-default"/);
  const outputs = ['sitemap.xml', 'en/feed.xml', 'en/news/index.html', 'admin/library.json'];
  for (const file of outputs) expect(copy.read(`dist/${file}`)).not.toContain(takenDown.slice(5));
});

const reasonIn = (locale: Locale) => (locale === 'fr' ? raison : reason);

for (const locale of localeCodes) {
  test(`the page in ${locale} says that it was taken down, why, and where to go`, async ({
    page,
  }) => {
    const t = createTranslator(locale);
    const address = gone.find((path) => path.startsWith(`/${locale}/`)) ?? '';
    await withServer(async (origin) => {
      await page.goto(origin + encodeURI(address));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('gone.title'));
      const shown = page.getByText(reasonIn(locale));
      const { dir } = localeInfo(locale === 'fr' ? 'fr' : 'en');
      await expect(shown).toHaveCSS('direction', dir);
      const ways = page.locator('main').getByRole('link');
      for (const path of [`/${locale}/news/`, `/${locale}/search/`, `/${locale}/`])
        await expect(ways.and(page.locator(`[href="${path}"]`)).last()).toBeVisible();
      await expect(page.locator(`main a[href^="/${locale}/practices/"]`)).toBeVisible();
      await expect(page.locator('main a[href^="mailto:"]')).toHaveText(t('gone.ask'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await stickingOut(page)).toEqual([]);
          if (process.env['SCREENSHOTS'])
            await page.screenshot({
              path: `${process.env['SCREENSHOTS']}/gone-${locale}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
      }
    }, copy.dist);
  });
}
