import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTree } from './check.ts';
import { authorComponents } from './components/index.ts';
import { renderBody } from './html.ts';
import { type Parsed, parseBody } from './parse.ts';
import { parseBody as parsePortable } from './parse-portable.ts';
import { renderContext } from './test-context.ts';

/** Where a node ends, where an attribute stands and what a parser notes for itself may differ; nothing uses them. */
const unused = new Set(['data', 'end', 'offset']);

function withoutUnused(value: unknown, isAttribute = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUnused(item, isAttribute));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key]) => !unused.has(key) && !(isAttribute && key === 'position'),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => [key, withoutUnused(item, isAttribute || key === 'attributes')]),
  );
}

/** The tree, what is wrong with it and its HTML; or the rules that it breaks. */
function summarise(parsed: Parsed): unknown {
  if ('problems' in parsed) return parsed.problems.map(({ rule }) => rule);
  const { tree } = parsed;
  const problems = checkTree(tree, { hasMedia: () => true });
  const html = problems.length === 0 ? renderBody(tree, renderContext).html : undefined;
  return { tree: withoutUnused(tree), problems, html };
}

const inlines = [
  'plain words',
  'Some **bold** and *italic* and ***both***.',
  'Some __bold__ and _italic_.',
  'snake_case_name and un*frigging*believable **a**b',
  '5\\* hotel and 2 * 3 * 4 = 24.',
  'A [sic] note, an array[0] and \\[escaped\\].',
  '\\{braces\\} and 3 \\< 5',
  'AT&amp;T &lt;b&gt; &nbsp; &copy; R&D',
  '[the site](https://example.org/a_b?c=d&e=f "Title")',
  'https://example.org/a_b_c',
  'info@example.org',
  '[docs][d]',
  '![Alt text](../../media/example.jpg "Caption")',
  '[![alt](../../media/example.jpg)](https://example.org/)',
  '`a_b{c}<d>` and ``x ` y``',
  'Line one\\\nline two  \nline three\nline four',
  'Was ~~wrong~~ right, ~10, CO~2~ and x^2^.',
  '“a” ‘b’ — dash … nbsp\u00a0here, «guillemets».',
  'نص عربي **غامق** مع 2024 و\u200fعلامة\u200f و[رابط](https://example.org).',
  '👩‍👩‍👧 flag 🇫🇷',
  'claim[^1] and[^note]',
  'a | b $x$ :::note [[Page]] C:\\\\Users',
  '{1 + 1}',
  '<Term id="x">inline</Term>',
];

const blocks = [
  '## Two\n\n### Three',
  'Sub\n---',
  '- one\n- two\n  - nested\n  - nested 2\n- three',
  '1. one\n2. two\n   1. inner\n3. three',
  '5. five\n6. six',
  '- one\n\n- two\n\n  second paragraph\n\n- three',
  '- [ ] todo\n- [x] done',
  '> A quote\n>\n> second paragraph',
  '> - a\n>   - b\n>\n>   text',
  '```js title="a.js"\nconst a = { b: 1 };\n```',
  '| City | Pop. |\n| :--- | ---: |\n| Lyon | 516,092 |\n| Oslo \\| NO | **709,037** |',
  '| | a |\n|---|---|\n| b | [x](https://e.org/) |',
  '[^1]: The source.\n\n[^note]: First paragraph.\n\n    Second paragraph.',
  '[d]: https://example.org/docs "Docs"',
  '***',
  '    four spaces',
  '<Callout kind="note">Short note.</Callout>',
  '<Callout kind="warning" title="Mind the gap">\n\nFirst.\n\n- item\n\n</Callout>',
  '<Timeline from="2020" />',
  '<Figure src={1} {...x} alt="b" />',
  '{/* editor note */}',
  'export const a = 1',
  '<div class="x">\n  <p>Hi</p>\n</div>',
  ...Object.values(authorComponents).map(({ example }) => example),
];

describe('both parsers give the same tree, problems and HTML', () => {
  test.each([...inlines, ...blocks])('%j', (source) => {
    expect(summarise(parsePortable(source))).toEqual(summarise(parseBody(source)));
  });

  test('for texts put together of such pieces', () => {
    const sentence = fc
      .array(fc.constantFrom(...inlines), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(' '));
    const block = fc.oneof(sentence, fc.constantFrom(...blocks));
    const source = fc
      .array(block, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('\n\n'));
    fc.assert(
      fc.property(source, (text) => {
        expect(summarise(parsePortable(text))).toEqual(summarise(parseBody(text)));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

const content = fileURLToPath(new URL('../../content', import.meta.url));
const written = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:practices|roadmap|events|news)[\\/].*\.mdx$/.test(file),
);

test.each(written)('both parsers read %s alike', (file) => {
  const body = readFileSync(join(content, file), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  expect(summarise(parsePortable(body))).toEqual(summarise(parseBody(body)));
});

test.each([
  'a {x',
  '<div>',
  'text <5',
  '<!-- -->',
  '</Callout>',
  '<A>x</B>',
  '<A b=c/>',
  '<A b="/>',
  '<A “b”/>',
  '<https://a.b>',
  '<A>\n- x</A>',
  '> {a\nb}',
  'one\n\ntwo <3',
])('both parsers refuse %j for the same reason on the same line', (source) => {
  const [native, portable] = [parseBody(source), parsePortable(source)];
  if (!('problems' in native && 'problems' in portable)) throw new Error('expected problems');
  expect(portable.problems[0]?.rule).toBe(native.problems[0]?.rule);
  expect(native.problems[0]?.rule).not.toBe('syntax');
});

test('never throws, whatever is typed', () => {
  const noise = fc.array(
    fc.oneof(fc.constantFrom(...'<>{}[]()*_~`#|\\&;"\'=/!^:-\n \t'), fc.string({ unit: 'binary' })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(noise, (pieces) => {
      const source = pieces.join('');
      for (const parse of [parseBody, parsePortable]) {
        const parsed = parse(source);
        if ('tree' in parsed) checkTree(parsed.tree, { hasMedia: () => true });
      }
    }),
    { numRuns: 500, seed: 2 },
  );
});
