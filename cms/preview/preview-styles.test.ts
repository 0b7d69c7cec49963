import { describe, expect, test } from 'vitest';
import { previewStyles } from './preview-styles.ts';

const page = (...head: string[]) => `<html><head>${head.join('\n')}</head><body></body></html>`;

describe('the styles of a page', () => {
  test('are its style elements in their order', () => {
    const html = page(
      '<style>a { margin: 0 }</style>',
      '<style media="all">\nb { margin: 0 }\n</style>',
    );
    expect(previewStyles(html)).toBe('a { margin: 0 }\nb { margin: 0 }');
  });

  test('import what the page links to, after the order of layers', () => {
    const html = page(
      '<style>@layer reset, base;\n</style>',
      '<style>@layer base { a { margin: 0 } }</style>',
      '<link rel="stylesheet" href="/_astro/a.css?x=1&amp;y=2">',
      '<link rel="icon" href="/favicon.svg"><link rel=preload as=style href=/b.css>',
    );
    expect(previewStyles(html).split('\n')).toEqual([
      '@layer reset, base;',
      '@import url("/_astro/a.css?x=1&y=2");',
      '@layer base { a { margin: 0 } }',
    ]);
  });

  test('keep the fonts, whose addresses begin at the root', () => {
    const font = '@font-face{font-family:"A";src:url("/_astro/fonts/a.woff2") format("woff2")}';
    expect(previewStyles(page(`<style>${font}</style>`))).toBe(font);
  });

  test.each(['fonts/a.woff2', './a.png', '../a.css'])(
    'cannot hold %s, which would lead elsewhere from another place',
    (address) => {
      const html = page(`<style>a { background: url(${address}) }</style>`);
      expect(() => previewStyles(html)).toThrow(`"${address}"`);
    },
  );
});

test('several pages give each style once', () => {
  const latin = page('<style>a{}</style>', '<style>:root{--font-latin:A}</style>');
  const arabic = page('<style>a{}</style>', '<style>:root{--font-arabic:B}</style>');
  expect(previewStyles(latin, arabic)).toBe('a{}\n:root{--font-latin:A}\n:root{--font-arabic:B}');
});
