import { expect, test } from 'vitest';
import { cutBody } from './cut-body.ts';
import { describeCode } from './describe-code.ts';

test.each([
  ['*a*', { kind: 'italic', open: '*', close: '*' }],
  ['**a**', { kind: 'bold', open: '**', close: '**' }],
  ['~~a~~', { kind: 'struck', open: '~~', close: '~~' }],
  ['[a](/en/ "t")', { kind: 'link', open: '[', close: '](/en/ "t")', address: '/en/' }],
  ['b `git`', { kind: 'code', open: '`git`' }],
  ['b\\\nc', { kind: 'break', open: '⏎' }],
  ['b https://example.org', { kind: 'link', open: 'https://example.org' }],
])('%s', (body, facts) => {
  const [segment] = cutBody(body).segments;
  expect([...(segment?.codes?.values() ?? [])].map(describeCode)).toEqual([facts]);
});

test('a footnote', () => {
  const [segment] = cutBody('a[^1]\n\n[^1]: b\n').segments;
  expect([...(segment?.codes?.values() ?? [])].map(describeCode)).toEqual([
    { kind: 'footnote', open: '[^1]' },
  ]);
});
