import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { contentPolicy, makePage } from './make-page.ts';

test('the policy allows scripts of the site alone and nothing made from text', () => {
  const policy = contentPolicy(['https://forge.example']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(policy).toContain("connect-src 'self' blob: https://forge.example");
});

test('the page says in every language what it is, and what to do without scripts', () => {
  const page = makePage([]);
  for (const { code, dir } of locales)
    expect(page.split(`<p lang="${code}" dir="${dir}">`)).toHaveLength(4);
  expect(page).not.toMatch(/https?:\/\//);
});
