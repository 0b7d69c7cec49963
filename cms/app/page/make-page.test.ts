import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { makePage } from './make-page.ts';

test('the policy stands before everything it governs, and knows the repository', () => {
  const page = makePage(['https://forge.example']);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(
    page.search(/<(?:link|script|title)/),
  );
  expect(page).toContain("connect-src 'self' blob: https://forge.example;");
});

test('the page says in every language what it is, and what to do without scripts', () => {
  const page = makePage([]);
  for (const { code, dir } of locales)
    expect(page.split(`<p lang="${code}" dir="${dir}">`)).toHaveLength(4);
  expect(page).not.toMatch(/https?:\/\//);
});
