import { expect, test } from 'vitest';
import { pageChecks } from './checks/index.ts';
import { siteChecks } from './site-checks/index.ts';
import { isAboutWords } from './words-of-contributors.ts';

const names = [...Object.keys(pageChecks), ...Object.keys(siteChecks)];

test('rules that keep readers safe, and the site whole, stop a build', () => {
  for (const rule of ['inline-code', 'external-requests', 'links', 'language', 'alternates'])
    expect([rule, names.includes(rule), isAboutWords({ rule })]).toEqual([rule, true, false]);
});

test('the others are rules that exist', () => {
  expect(names.filter((rule) => isAboutWords({ rule })).sort()).toEqual([
    'anchors',
    'dates',
    'leftovers',
    'titles',
    'untranslated',
  ]);
});
