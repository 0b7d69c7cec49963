import { expect, test } from 'vitest';
import { findRedirect, parseRedirects } from '../serve/redirects.ts';
import { emitRedirectsFile } from './emit-redirects-file.ts';

const noRules = { redirects: [], gone: [] };

test('one line for each rule, percent-encoded', () => {
  const text = emitRedirectsFile({
    redirects: [{ from: '/ar/قديم/', to: '/ar/a b/', status: 302 }],
    gone: ['/en/gone/'],
  });
  expect(text.split('\n').slice(0, 2)).toEqual([
    '/ar/%D9%82%D8%AF%D9%8A%D9%85/ /ar/a%20b/ 302',
    '/en/gone/ /en/gone/index.html 410!',
  ]);
});

test.each(['/a#b/', '/a *', '/a\n/b /c 301/', '/:name/', '/a 200/'])(
  'no sign of an address means anything in the file: %j',
  (from) => {
    const text = emitRedirectsFile({ redirects: [{ from, to: '/en/', status: 301 }], gone: [] });
    const rules = parseRedirects(text);
    expect(rules).toHaveLength(parseRedirects(emitRedirectsFile(noRules)).length + 1);
    expect(findRedirect(rules, encodeURI(from))).toEqual({ to: '/en/', status: 301 });
    expect(findRedirect(rules, '/a/other/')).toBeUndefined();
  },
);

test('files for hosts are not served', () => {
  const rules = parseRedirects(emitRedirectsFile(noRules));
  expect(findRedirect(rules, '/_hosts/nginx.conf')).toMatchObject({ status: 404 });
});
