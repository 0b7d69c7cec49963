import { expect, test } from 'vitest';
import { bothForms, checkRules } from './rules.ts';

test.each(['https://other.example/', '//other.example/', 'en/', '', '/a\0b/'])(
  'refuses %j, which is no path of this site',
  (to) => {
    const redirects = [{ from: '/en/old/', to, status: 301 as const }];
    expect(() => checkRules({ redirects, gone: [] })).toThrow('expected a path of this site');
    expect(() => checkRules({ redirects: [], gone: [to] })).toThrow('expected a path of this site');
  },
);

test('an address has a form with and one without the last slash, the top has one', () => {
  expect(bothForms('/en/old/')).toEqual(['/en/old/', '/en/old']);
  expect(bothForms('/')).toEqual(['/']);
});
