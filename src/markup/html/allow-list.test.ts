import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { checkTree } from '../check.ts';
import { authorComponents } from '../components/index.ts';
import { renderBody } from '../html.ts';
import { parseBody } from '../parse.ts';
import { renderContext } from '../test-context.ts';
import { allowedElements, assertAllowed } from './allow-list.ts';
import { element } from './element.ts';

const attributes = new Set(
  (
    'alt aria-label aria-labelledby class decoding dir height href hreflang id loading rel role ' +
    'scope sizes src srcset start tabindex title width'
  ).split(' '),
);

/** Everything in the HTML that a strict reader would not expect, read back by an independent parser. */
function findStrange(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const strange: string[] = [];
  for (const node of document.body.querySelectorAll('*')) {
    const tag = node.tagName.toLowerCase();
    if (!allowedElements.has(tag)) strange.push(`<${tag}>`);
    for (const { name, value } of node.attributes) {
      if (!attributes.has(name)) strange.push(`${tag} ${name}`);
      const runs = /^\s*(?:javascript|data|vbscript|file|http):/i.test(value);
      if (runs && (name === 'href' || name === 'src')) strange.push(`${tag} ${name}=${value}`);
    }
  }
  return strange;
}

const pieces = fc.oneof(
  fc.constantFrom(
    ...Object.values(authorComponents).map(({ example }) => `\n\n${example}\n\n`),
    ...'<>{}[]()*_~`#|\\&;"\'=/!^:-'.split(''),
    '<script>alert(1)</script>',
    '\\<script>',
    '&lt;script&gt;',
    '&#x3c;img src=x onerror=y&#x3e;',
    '`<b onclick=x>`',
    '\n```html\n<script>\n```\n',
    '[x](https://e.org/"><script>)',
    '[a"b](https://e.org/?q="onclick=x "t\\"itle")',
    '[x](&#106;avascript:y)',
    '![a"onerror=x](../../media/a.png "t")',
    '<Callout kind="note" title="&quot;><script>">x</Callout>',
    "<Callout kind='note' title='a\"onclick=x'>y</Callout>",
    '[^1]',
    '\n\n[^1]: <x',
    '\n\n',
    '\n',
    ' ',
    '## h',
    '| a | b |\n|-|-|\n| "<" | > |',
    'مرحبا',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

test('whatever is written, only allowed elements, attributes and addresses reach the page', () => {
  let rendered = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const parsed = parseBody(parts.join(''));
      if (!('tree' in parsed)) return;
      if (checkTree(parsed.tree, { hasMedia: () => true }).length > 0) return;
      rendered += 1;
      expect(findStrange(renderBody(parsed.tree, renderContext).html)).toEqual([]);
    }),
    { numRuns: 3000, seed: 3 },
  );
  expect(rendered).toBeGreaterThan(300);
});

test('words come out as they went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (words) => {
      const source = words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
      const parsed = parseBody(`a${source}b`);
      if (!('tree' in parsed)) throw new Error(JSON.stringify(parsed.problems));
      const { document } = parseHTML(`<main>${renderBody(parsed.tree, renderContext).html}</main>`);
      expect(document.querySelector('main')?.textContent).toBe(`a${words}b`);
    }),
    { numRuns: 500, seed: 4 },
  );
});

describe('the gate stops', () => {
  test.each([
    ['a script', element('script', {}, 'x')],
    ['a style', element('p', { style: 'x' })],
    ['an event handler', element('p', { onClick: 'x' })],
    ['a frame', element('iframe')],
    ['a window target', element('a', { href: '/', target: '_blank' })],
    ['code in a link', element('a', { href: 'JavaScript:alert(1)' })],
    ['code in a link after a space', element('a', { href: ' javascript:alert(1)' })],
    ['data in a picture', element('img', { src: 'data:image/svg+xml,x' })],
    ['raw HTML', element('p', {}, { type: 'raw', value: '<script>' } as never)],
    ['a comment', element('p', {}, { type: 'comment', value: 'x' })],
  ])('%s', (_, node) => {
    expect(() => assertAllowed(node)).toThrow(/must not|not allowed/);
  });
});
