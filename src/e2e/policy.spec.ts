/** The policies hold on every kind of page while it is used, nobody else is asked, and nothing is kept without an act. */
import { expect, type Page, test } from '@playwright/test';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { findable, samplePage, samplePages } from './built-site.ts';
import { keptBy, type Watched, watchPage } from './guarded-page.ts';

const nothing: Watched = { violations: [], errors: [], foreign: [] };

for (const { template, locale, path } of samplePages) {
  test(`${template} in ${locale ?? 'all languages'} keeps to its policy, asks nobody else and keeps nothing`, async ({
    page,
    baseURL,
  }) => {
    const watched = await watchPage(page, [baseURL ?? '']);
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
    expect(watched).toEqual(nothing);
    expect(await keptBy(page)).toEqual([]);
  });
}

test('a page of an address that does not exist keeps to its policy', async ({ page, baseURL }) => {
  const watched = await watchPage(page, [baseURL ?? '']);
  const answer = await page.goto(pathTo(sourceLocale, 'nothing-is-here'));
  expect(answer?.status()).toBe(404);
  expect(watched).toEqual(nothing);
});

/** Writes into the page what a hole in it would write; gives what was not refused at once, and what came of it. */
async function attack(page: Page) {
  return page.evaluate(async () => {
    const code = 'window.attacked = true';
    const passed: string[] = [];
    const attempt = (name: string, act: () => unknown) => {
      try {
        act();
        passed.push(name);
      } catch {
        // Trusted Types refuse it.
      }
    };
    const append = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      document.body.append(element);
    };
    attempt('HTML', () => {
      document.body.innerHTML = `<img src=x onerror="${code}">`;
    });
    attempt('a script', () => append('script', {}, code));
    attempt('a handler', () => append('img', { src: '/none.png', onerror: code }));
    attempt('a maker of trusted values', () =>
      Reflect.get(window, 'trustedTypes').createPolicy('default', {}),
    );
    attempt('a style', () => append('style', {}, 'body { display: none }'));
    attempt('a style attribute', () => append('p', { style: 'position: fixed' }));
    attempt('a frame', () => append('iframe', { src: 'https://attacker.example/' }));
    attempt('a picture from elsewhere', () => append('img', { src: 'https://attacker.example/a' }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The test itself may use it until here.
    attempt('eval', () => Reflect.get(window, 'eval')(code));
    return {
      passed,
      attacked: Reflect.get(window, 'attacked'),
      isHidden: getComputedStyle(document.body).display === 'none',
    };
  });
}

test('what a hole in a page would write does not run, load or show', async ({ page, baseURL }) => {
  const watched = await watchPage(page, [baseURL ?? '']);
  let reached = 0;
  await page.context().route('https://attacker.example/**', (route) => {
    reached += 1;
    return route.abort();
  });
  await page.goto(pathTo(sourceLocale));
  expect(await attack(page)).toEqual({
    // These are refused by the browser without an error.
    passed: ['a style', 'a style attribute', 'a frame', 'a picture from elsewhere'],
    attacked: undefined,
    isHidden: false,
  });
  const directives = watched.violations.map((violation) => violation.split(':')[0]);
  for (const directive of ['style-src-elem', 'style-src-attr', 'frame-src', 'img-src'])
    expect(directives).toContain(directive);
  expect(reached).toBe(0);
});

for (const { locale, path, title } of findable) {
  test.describe(`used in ${locale}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
    const t = createTranslator(locale);

    test('search keeps to the policy and keeps nothing', async ({ page, baseURL }) => {
      const watched = await watchPage(page, [baseURL ?? '']);
      await page.goto(pathTo(locale));
      await page.keyboard.press('/');
      await expect(page.locator('dialog[data-search-dialog] input[type=search]')).toBeFocused();
      await page.keyboard.type(title);
      await expect(page.locator(`a[role=option][href^="${path}"]`)).toBeVisible();
      await page.goto(`${pathTo(locale, 'search')}?q=${encodeURIComponent(title)}`);
      await expect(page.locator(`main [data-search-result] a[href^="${path}"]`)).toBeVisible();
      await page.locator('[data-search-sort]').selectOption('newest');
      await expect(page).toHaveURL(/sort=newest/);
      expect(watched).toEqual(nothing);
      expect(await keptBy(page)).toEqual([]);
    });

    test('filters and sharing keep to the policy and keep nothing', async ({ page, baseURL }) => {
      const watched = await watchPage(page, [baseURL ?? '']);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(pathTo(locale, 'practices'));
      await page.locator('[data-filters] summary').first().click();
      await page.locator('[data-filters] a[data-facet]:visible').first().click();
      await expect(page).toHaveURL(/\?/);
      await page.goto(path);
      await page.locator('[data-share-copy]').click();
      await expect(page.locator('[data-share-status]')).toHaveText(t('share.copied'));
      expect(watched).toEqual(nothing);
      expect(await keptBy(page)).toEqual([]);
    });

    test('what an act of the reader has kept is erased by one button', async ({
      page,
      baseURL,
    }) => {
      const watched = await watchPage(page, [baseURL ?? '']);
      await page.goto(samplePage('roadmap/*', locale).path);
      await page.locator('[data-checklist] input').first().check();
      const other = localeCodes.find((code) => code !== locale) ?? sourceLocale;
      await page.locator('[data-language-menu] summary').click();
      await page.locator(`[data-language-menu] a[hreflang="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const kept = await keptBy(page);
      expect(kept.length).toBeGreaterThanOrEqual(2);
      expect(kept.filter((name) => !name.startsWith('two-shores.'))).toEqual([]);
      await page.goto(pathTo(locale, 'privacy'));
      await page.locator('[data-erase]').click();
      await expect(page.locator('[data-erased]')).toHaveText(t('privacy.erased'));
      expect(await keptBy(page)).toEqual([]);
      expect(watched).toEqual(nothing);
    });
  });
}
