import { expect, test } from 'vitest';
import { parsePage } from '../page.ts';
import { pageChecks } from './index.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'";
const metaOf = (content: string) =>
  `<meta http-equiv="content-security-policy" content="${content}">`;
const restOfHead =
  '<title>T</title><meta name="description" content="D"><meta name="viewport" content="width=device-width"><meta property="og:title" content="T">';

const goodHead = `<meta charset="utf-8">${metaOf(policy)}${restOfHead}`;

function html(body: string, { head = goodHead, root = 'lang="en" dir="ltr"' } = {}): string {
  return `<!doctype html><html ${root}><head>${head}</head><body><main><h1>Title</h1>${body}</main></body></html>`;
}

function found(rule: string, text: string, file = 'en/a/index.html'): string[] {
  return (pageChecks[rule]?.(parsePage(file, text)) ?? []).map((finding) => finding.found);
}

test.each(Object.keys(pageChecks))('a good page passes the rule %s', (rule) => {
  const body =
    '<p id="a">Read on 3 April 2025. <a href="#a">Up</a> <svg aria-hidden="true"><path d="M0 0"/></svg></p><time datetime="2025-04-03">3 April 2025</time>';
  expect(found(rule, html(body))).toEqual([]);
});

const mistakes: readonly (readonly [rule: string, name: string, page: string])[] = [
  ['language', 'the wrong language', html('', { root: 'lang="fr" dir="ltr"' })],
  ['language', 'the wrong direction', html('', { root: 'lang="en" dir="rtl"' })],
  ['one-h1', 'a second h1', html('<h1>Again</h1>')],
  ['unique-ids', 'an id used twice', html('<p id="a"></p><p id="a"></p>')],
  ['unique-ids', 'a label for nothing', html('<label for="x">X</label>')],
  ['head', 'no description', html('', { head: goodHead.replace('content="D"', 'content=""') })],
  [
    'json-ld',
    'broken structured data',
    html('<script type="application/ld+json">{"@type":</script>'),
  ],
  [
    'json-ld',
    'structured data with a missing value',
    html(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","name":"undefined"}</script>',
    ),
  ],
  [
    'external-requests',
    'a picture from elsewhere',
    html('<img src="https://example.org/a.png" alt="">'),
  ],
  [
    'external-requests',
    'a script from elsewhere without a scheme',
    html('<script src="//example.org/a.js"></script>'),
  ],
  [
    'external-requests',
    'a font from elsewhere in a style',
    html('<style>@font-face{src:url(https://example.org/f.woff2)}</style>'),
  ],
  ['inline-code', 'an event handler', html('<button onclick="go()">Go</button>')],
  ['inline-code', 'a style attribute', html('<p style="color:red">x</p>')],
  ['inline-code', 'the text of a script', html('<script>alert(1)</script>')],
  ['policy', 'no policy', html('', { head: restOfHead })],
  ['policy', 'two policies', html('', { head: metaOf(policy) + goodHead })],
  [
    'policy',
    'something before the policy',
    html('', { head: `<base>${metaOf(policy)}${restOfHead}` }),
  ],
  [
    'policy',
    'a policy that allows inline scripts',
    html('', { head: metaOf(`${policy}; script-src-elem 'unsafe-inline'`) + restOfHead }),
  ],
  [
    'policy',
    'a policy that forbids too little',
    html('', { head: metaOf(policy.replace("'none'", "'self'")) + restOfHead }),
  ],
  [
    'policy',
    'a policy without trusted types',
    html('', { head: metaOf(policy.replace(/; require.*/, '')) + restOfHead }),
  ],
  ['policy', 'a style that is forbidden', html('<style>p{color:red}</style>')],
  [
    'policy',
    'a style that is allowed and not there',
    html('', {
      head: metaOf(policy.replace("src 'none'; req", "src 'sha256-x'; req")) + restOfHead,
    }),
  ],
  ['inline-code', 'a script address', html('<a href="javascript:alert(1)">x</a>')],
  ['icons', 'a drawing without a name', html('<svg><path d="M0 0"/></svg>')],
  [
    'icons',
    'a title in a hidden drawing',
    html('<svg aria-hidden="true"><title>menu</title></svg>'),
  ],
  ['dates', 'a date in numbers', html('<p>03/04/2025</p>')],
  ['dates', 'a date in Arabic numerals', html('<p>٠٣/٠٤/٢٠٢٥</p>')],
  ['dates', 'an ISO date', html('<p>Since 2025-04-03.</p>')],
  ['dates', 'a date in a label', html('<p aria-label="03/04/2025">x</p>')],
  ['reading-time', 'zero minutes', html('<span data-reading-time="0">0 min</span>')],
  ['untranslated', 'a key', html('<p>section.home</p>')],
  ['untranslated', 'an unfilled place', html('<p>{{n}} results</p>')],
  ['leftovers', 'an icon name', html('<p>arrow_forward</p>')],
  ['leftovers', 'undefined', html('<p>undefined</p>')],
  ['leftovers', 'an object', html('<p>[object Object]</p>')],
  [
    'text-without-script',
    'a reading page without text',
    html('<span data-reading-time="3">3 minutes</span>'),
  ],
];

test.each(mistakes)('%s finds %s', (rule, _name, page) => {
  expect(found(rule, page)).toHaveLength(1);
});

test('examples in code and web addresses may look like dates and keys', () => {
  const page = html(
    '<p><code>{{n}} 2025-04-03 section.home</code> https://example.org/2025-04-03/some_thing</p>',
  );
  expect(['dates', 'untranslated', 'leftovers'].flatMap((rule) => found(rule, page))).toEqual([]);
});

test('an Arabic page is right to left', () => {
  expect(found('language', html('', { root: 'lang="ar" dir="rtl"' }), 'ar/a/index.html')).toEqual(
    [],
  );
});
