/** Search finds what is there, in every language and across them, and asks nobody before the reader does. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { type Locale, localeCodes, localeInfo, sourceLocale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { type Catalogue, searchFiles } from '../search/record.ts';
import { builtPages, findable } from './built-site.ts';

/** From the key that opens the dialog to the first hit by its title, and to the answer from all texts (docs/design.md §7). */
const titleBudget = 40 * 1024;
const answerBudget = 160 * 1024;

const results = 'main [data-search-results] > li';
const status = (page: Page) => page.locator('main [data-search-status]');
const searchPath = (locale: Locale, query = '') =>
  `${pathTo(locale, 'search')}${query && `?${new URLSearchParams(query)}`}`;

async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search-dialog]');
  await expect(dialog.locator('input[type=search]')).toBeFocused();
  return dialog;
}

/** Arabic says one and two in words, so that a digit cannot be expected. */
async function saysHowMany(place: Locator, locale: Locale): Promise<void> {
  const t = createTranslator(locale);
  await expect(place).not.toHaveText('');
  for (const key of ['search.none', 'search.failed'] as const)
    await expect(place).not.toHaveText(t(key));
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function canBeUsedByEveryone(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function catalogueOf(page: Page, locale: Locale): Promise<Catalogue> {
  return (await page.request.get(searchFiles.catalogue(locale))).json();
}

/** Serves a catalogue without an entry, as if it did not exist in that language. */
async function hideEntry(page: Page, locale: Locale, id: string): Promise<void> {
  await page.route(`**${searchFiles.catalogue(locale)}`, async (route) => {
    const catalogue: Catalogue = await (await route.fetch()).json();
    const records = catalogue.records.filter((record) => record.id !== id);
    expect(records.length).toBe(catalogue.records.length - 1);
    await route.fulfill({ json: { ...catalogue, records } });
  });
}

test('there is something to find in every language', () => {
  expect(findable.map(({ locale }) => locale)).toEqual(localeCodes);
});

test('what is found is a page with a text in its language, never one that stands in for it', async ({
  page,
}) => {
  const pages = new Map(builtPages.map(({ path, html }) => [path, html]));
  for (const locale of localeCodes) {
    const { records } = await catalogueOf(page, locale);
    expect(records.length).toBeGreaterThan(50);
    const wrong = records.filter(({ url }) => {
      const html = pages.get(url) ?? '';
      return !html.includes('data-pagefind-body') || html.includes('data-fallback-notice');
    });
    expect(wrong).toEqual([]);
  }
});

for (const { locale, path, title } of findable) {
  const t = createTranslator(locale);

  test(`the dialog finds “${title}” in ${locale}, and says how many there are`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale));
    const dialog = await openDialog(page);
    await page.keyboard.type(title);
    const hit = dialog.locator(`a[role=option][href^="${path}"]`);
    await expect(hit).toBeVisible();
    await expect(dialog.locator('[data-search-status]')).toHaveRole('status');
    await saysHowMany(dialog.locator('[data-search-status]'), locale);
    await canBeUsedByEveryone(page);
    await hit.click();
    await expect(page).toHaveURL((url) => decodeURI(url.pathname) === path);
  });

  test(`the dialog works by keyboard alone in ${locale}, and says what it does`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale));
    const dialog = await openDialog(page);
    const field = dialog.getByRole('combobox', { name: t('search.label') });
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type(title);
    const list = dialog.getByRole('listbox', { name: t('search.resultsLabel') });
    await expect(list.getByRole('option').first()).toBeVisible();
    await saysHowMany(dialog.locator('[data-search-status]'), locale);
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = list.getByRole('option', { selected: true });
    await expect(chosen).toHaveCount(1);
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '',
    );
    await expect(field).toBeFocused();
    const target = (await chosen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => target.startsWith(decodeURI(url.pathname)));
  });

  test(`the search page finds “${title}” in ${locale} from its address alone`, async ({ page }) => {
    await page.goto(searchPath(locale, `q=${encodeURIComponent(title)}`));
    await expect(page.locator('main input[type=search]')).toHaveValue(title);
    await expect(page.locator(`${results} a[href^="${path}"]`)).toBeVisible();
    await saysHowMany(status(page), locale);
    await canBeUsedByEveryone(page);
  });

  test(`choices narrow the answer in ${locale}, stand in the address, and can be gone back on`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(searchPath(locale));
    await page.locator('main input[type=search]').fill(t('section.cities'));
    await page.keyboard.press('Enter');
    await saysHowMany(status(page), locale);
    const all = await status(page).textContent();
    const box = page.locator('input[name=kind][value=practice]');
    const count = page.locator('label', { has: box }).locator('.count');
    const practices = Number(await count.textContent());
    expect(practices).toBeGreaterThan(1);
    await box.check();
    await expect(page).toHaveURL(/[?&]kind=practice(?:&|$)/);
    await expect(page.locator(results)).toHaveCount(Math.min(practices, 20));
    for (const href of await page
      .locator(`${results} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(href).toContain(pathTo(locale, 'practices'));

    // Any of a facet, and all facets.
    const step = page.locator('input[name=kind][value=step]');
    const steps = Number(
      await page.locator('label', { has: step }).locator('.count').textContent(),
    );
    await step.check();
    await expect(page).toHaveURL(/kind=practice&kind=step/);
    await expect(status(page)).toContainText(String(practices + steps));
    const shared = await context.newPage();
    await shared.goto(page.url());
    await expect(status(shared)).toHaveText((await status(page).textContent()) ?? '');
    await expect(shared.locator('input[name=kind][value=step]')).toBeChecked();

    await page.goBack();
    await expect(step).not.toBeChecked();
    await expect(box).toBeChecked();
    await page.goBack();
    await expect(status(page)).toHaveText(all ?? '');
    await page.goForward();
    await expect(box).toBeChecked();
    await page.reload();
    await expect(box).toBeChecked();
    await page.locator('.chip').click();
    await expect(status(page)).toHaveText(all ?? '');
  });

  test(`a search without an answer helps on in ${locale}`, async ({ page }) => {
    await page.goto(searchPath(locale, 'q=qqqqzzzzxxxx'));
    await expect(status(page)).toHaveText(t('search.none'));
    await expect(page.getByRole('link', { name: t('search.byTopic') })).toBeVisible();
    const tell = page.getByRole('link', { name: t('search.tellUs') });
    expect(await tell.getAttribute('href')).toMatch(/^mailto:.*qqqqzzzzxxxx$/);
  });

  test(`an index that cannot be loaded is said in ${locale}, and the lists are there`, async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(searchPath(locale, 'q=x'));
    await expect(status(page)).toHaveText(t('search.failed'));
    await expect(page.locator('#browse a').first()).toBeVisible();
    await page.goto(pathTo(locale));
    const dialog = await openDialog(page);
    await page.keyboard.type('x');
    await expect(dialog.locator('[data-search-status]')).toHaveText(t('search.failed'));
    // The way back: what failed is tried again.
    await page.unroute('**/pagefind/**');
    await page.keyboard.type(' ');
    await page.locator('dialog input').fill(title);
    await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  });

  test(`results in ${locale} fit on a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(searchPath(locale, `q=${encodeURIComponent(t('section.cities'))}`));
    await saysHowMany(status(page), locale);
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth > innerWidth && document.title);
    expect(await isWider()).toBe(false);
    await page.locator('[data-search-narrow] > summary').click();
    expect(await isWider()).toBe(false);
  });

  test(`a browser can add the search in ${locale}`, async ({ page }) => {
    await page.goto(pathTo(locale));
    const link = page.locator('link[rel=search]');
    const address = (await link.getAttribute('href')) ?? '';
    const xml = await (await page.request.get(address)).text();
    const template = /<Url type="text\/html"[^>]* template="([^"]+)"/.exec(xml)?.[1];
    expect(decodeURI(template ?? '')).toMatch(
      new RegExp(`${RegExp.escape(searchPath(locale))}\\?q=\\{searchTerms\\}$`),
    );
  });
}

test('a part of the address that nobody knows is left out, with a notice', async ({ page }) => {
  await page.goto(searchPath(sourceLocale, 'q=police&topic=nonsense&kind=practice&sort=random'));
  await expect(page.locator('[data-search-ignored]')).toContainText('topic=nonsense, sort=random');
  await expect(page.locator('input[name=kind][value=practice]')).toBeChecked();
  await saysHowMany(status(page), sourceLocale);
});

test('events are narrowed to the past ones, and sorted by date', async ({ page }) => {
  await page.goto(searchPath(sourceLocale, 'kind=event&when=past&sort=oldest'));
  const { records } = await catalogueOf(page, sourceLocale);
  const dated = records
    .filter(({ kind }) => kind === 'event')
    .map(({ date, url }) => ({ date, url }));
  const oldest = dated.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', oldest?.url ?? '');
  await page.locator('[data-search-sort]').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  await expect(page.locator(`${results} a`).last()).toHaveAttribute('href', oldest?.url ?? '');
});

test('an Arabic reader finds what there is in English only, and it is marked so', async ({
  page,
}) => {
  const arabic = await catalogueOf(page, 'ar');
  const english = await catalogueOf(page, sourceLocale);
  const own = new Set(arabic.records.map(({ id }) => id));
  const missing = english.records.find(({ id }) => id === 'practices/la-vs-hate');
  expect(own.has('practices/la-vs-hate')).toBe(false);
  await page.goto(searchPath('ar', `q=${encodeURIComponent('لوس أنجلوس hotline')}`));
  const hit = page.locator(`[data-search-others] a[href^="${missing?.url}"]`);
  // Four more indexes are loaded for it.
  await expect(hit).toBeVisible({ timeout: 20_000 });
  await expect(hit.locator('.title')).toHaveAttribute('lang', sourceLocale);
  await expect(hit.locator('.title')).toHaveAttribute('dir', localeInfo(sourceLocale).dir);
});

test('an English reader finds what there is in Arabic only, in its own direction', async ({
  page,
}) => {
  const id = 'practices/aarhus-model';
  await hideEntry(page, sourceLocale, id);
  const { records } = await catalogueOf(page, 'ar');
  const arabic = records.find((record) => record.id === id);
  for (const other of localeCodes.filter((code) => code !== 'ar' && code !== sourceLocale))
    await hideEntry(page, other, id);
  await page.goto(searchPath(sourceLocale, `q=${encodeURIComponent('Aarhus violent extremism')}`));
  const look = page.getByRole('button', {
    name: createTranslator(sourceLocale)('search.lookInOthers'),
  });
  const hit = page.locator(`[data-search-others] a[href^="${arabic?.url}"]`);
  await expect(look.or(hit).first()).toBeVisible({ timeout: 20_000 });
  if (await look.isVisible()) await look.click();
  await expect(hit).toBeVisible({ timeout: 20_000 });
  await expect(hit.locator('.title')).toHaveAttribute('dir', 'rtl');
  await expect(hit.locator('.title')).toHaveText(arabic?.title ?? '');
});

test('other languages that cannot be loaded take nothing from the answer', async ({ page }) => {
  const t = createTranslator(sourceLocale);
  const isOther = (url: URL) => /^\/pagefind\/(?!en\/|concepts)/.test(url.pathname);
  await page.route(isOther, (route) => route.abort());
  await page.goto(searchPath(sourceLocale, 'q=police'));
  await page.getByRole('button', { name: t('search.lookInOthers') }).click();
  await expect(page.locator('[data-search-others]')).toHaveText(t('search.failed'));
  expect(await page.locator(results).count()).toBeGreaterThan(3);
  await saysHowMany(status(page), sourceLocale);
  const dialog = page.locator('dialog[data-search-dialog]');
  await page.goto(pathTo(sourceLocale));
  await openDialog(page);
  // So little that the others are asked unbidden.
  await page.keyboard.insertText('graffiti stickers');
  await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  await saysHowMany(dialog.locator('[data-search-status]'), sourceLocale);
});

test('what is typed in another language finds the own text, once', async ({ page }) => {
  await page.goto(searchPath('de', `q=${encodeURIComponent('extrémisme violent')}`));
  await saysHowMany(status(page), 'de');
  const links = await page
    .locator('main [data-search-result] a')
    .evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !link.startsWith('/de/'))).toEqual([]);
  expect(new Set(links).size).toBe(links.length);
});

test('words in quotation marks are found as they stand, others in any form', async ({ page }) => {
  await page.goto(searchPath(sourceLocale, `q=${encodeURIComponent('“young people”')}`));
  await saysHowMany(status(page), sourceLocale);
  for (const passage of await page.locator(`${results} .passage`).allTextContents())
    expect(passage.toLowerCase()).toContain('young people');
  await page.locator('main input[type=search]').fill('"people young"');
  await expect(status(page)).toHaveText(createTranslator(sourceLocale)('search.none'));
});

test('a slip of the keys is pointed out, and mended by one click', async ({ page }) => {
  await page.goto(searchPath(sourceLocale, 'q=radicalizasion'));
  const better = page.locator('.spelling a');
  await better.click();
  await expect(page.locator('main input[type=search]')).toHaveValue(/radicali[sz]ation/);
  await saysHowMany(status(page), sourceLocale);
  expect(await page.locator(results).count()).toBeGreaterThan(2);
});

test('a hit leads to the passage, which the browser marks', async ({ page }) => {
  await page.goto(searchPath(sourceLocale, 'q=graffiti'));
  const link = page.locator(`${results} a`, { has: page.locator('.title') }).first();
  await expect(link).toHaveAttribute('href', /#.*:~:text=.*graffiti/i);
  await link.click();
  await expect(page).toHaveURL(/\/en\/(?!search)/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // Of the directive nothing is left in the address: the page does not know what was looked for.
  expect(await page.evaluate(() => location.href)).not.toContain(':~:');
});

test('recent searches stay in this browser, and are erased by the reader', async ({ page }) => {
  const t = createTranslator(sourceLocale);
  await page.goto(pathTo(sourceLocale));
  const dialog = await openDialog(page);
  await page.keyboard.type('police');
  await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(pathTo(sourceLocale));
  await openDialog(page);
  const recent = dialog.getByRole('option', { name: 'police' });
  await expect(recent).toBeVisible();
  await recent.click();
  await expect(dialog.locator('input')).toHaveValue('police');
  await dialog.locator('input').fill('');
  await dialog.getByRole('button', { name: t('search.eraseRecent') }).click();
  await expect(recent).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('colours that the system forces leave the choice to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pathTo(sourceLocale));
  const dialog = await openDialog(page);
  await page.keyboard.type('police');
  await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = dialog.locator('[aria-selected=true]');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
});

const bytesOf = async (requests: readonly Request[]) => {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) =>
      sum + responseBodySize + responseHeadersSize,
    0,
  );
};

test('nothing of search is loaded before the reader turns to it', async ({ page }) => {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(pathTo(sourceLocale), { waitUntil: 'networkidle' });
  await page.mouse.move(400, 300);
  await page.keyboard.press('Tab');
  const ofSearch = /\/pagefind\/|search-words|search-labels|dialog\.client/;
  expect(asked.filter((request) => ofSearch.test(request.url()))).toEqual([]);
});

test('titles answer before the engine is there, and weigh little', async ({ page }) => {
  // The engine never comes: what is seen then is seen before it on a slow line.
  await page.route(/\/pagefind\/.*(?:\.js$|\.pagefind$|concepts\.json$)/, () => {});
  const asked: Request[] = [];
  page.on('requestfinished', (request) => asked.push(request));
  await page.goto(pathTo(sourceLocale), { waitUntil: 'networkidle' });
  const before = asked.length;
  const dialog = await openDialog(page);
  await page.keyboard.type('city');
  await expect(dialog.locator('a[role=option]').first()).toBeVisible();
  const bytes = await bytesOf(asked.slice(before));
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(titleBudget);
});

test('a whole answer weighs little', async ({ page }) => {
  const asked: Request[] = [];
  page.on('requestfinished', (request) => asked.push(request));
  await page.goto(pathTo(sourceLocale), { waitUntil: 'networkidle' });
  const before = asked.length;
  const dialog = await openDialog(page);
  await page.keyboard.insertText('police');
  await saysHowMany(dialog.locator('[data-search-status]'), sourceLocale);
  const bytes = await bytesOf(
    asked.slice(before).filter((request) => !/fragment|words/.test(request.url())),
  );
  expect(bytes).toBeGreaterThan(titleBudget);
  expect(bytes).toBeLessThanOrEqual(answerBudget);
});
