import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy } from './policy.ts';
import { styleDigest, tightenPage } from './tighten-page.ts';

const policy = pagePolicy(undefined);
const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const layers = '@layer a, b;\n';
const styles = '@layer a{p{color:red}}';
const others = ['one', 'two'].map((text) => `'${digest(text)}'`).join(' ');
const meta = `<meta http-equiv="content-security-policy" content="style-src 'self' '${digest(layers)}' '${digest(styles)}' ${others};">`;
const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${layers}</style><title>T</title>${meta}<style>${styles}</style><script type="module" src="/a.js"></script></head><body></body></html>`;

test('the policy stands first, and allows the styles of the page alone, as one', () => {
  const tight = tightenPage(page, policy);
  expect(tight).toContain('<head><meta charset="utf-8"><meta http-equiv="content-security-policy"');
  expect(tight.match(/http-equiv/g)).toHaveLength(1);
  expect(tight.match(/sha256-/g)).toHaveLength(1);
  expect(tight).toContain(`style-src ${styleDigest(layers + styles)}`);
  expect(tight).toContain(`<title>T</title><style>${layers}${styles}</style>`);
});

test('a style that no component wrote stops it', () => {
  const strange = page.replace('<body>', '<body><style>p{display:none}</style>');
  expect(() => tightenPage(strange, policy)).toThrow('a style that no component wrote: p{display');
});

test('a page without policy or charset stops it', () => {
  expect(() => tightenPage(page.replace(meta, ''), policy)).toThrow('no content security policy');
  expect(() => tightenPage(page.replace('<meta charset="utf-8">', ''), policy)).toThrow('charset');
});

test('a page without styles allows none', () => {
  const bare = page.replace(/<style>.*?<\/style>/gs, '');
  expect(tightenPage(bare, policy)).toContain("style-src 'none'");
});
