import { describe, expect, test } from 'vitest';
import { checkTree } from './check.ts';
import { parseBody } from './parse.ts';
import { describeProblem } from './problems.ts';
import { findProblems, listRefusals } from './test-context.ts';

/** What is refused: source, and where and why. */
const refused: Record<string, readonly (readonly [source: string, ...problems: string[]])[]> = {
  code: [
    ['Total: {1 + 1} items.', '1:8 expression'],
    ['{process.env.SECRET}', '1:1 expression'],
    ['{/* note */}', '1:1 expression'],
    ['{(()=>{for(;;);})()}', '1:1 expression'],
    ['a {b', '1:3 expression'],
    ['import fs from "node:fs"', '1:1 import-export'],
    ['export const a = process.env.SECRET', '1:1 import-export'],
    ['export { default } from "./x.js"\n\ntext', '1:1 import-export'],
  ],
  HTML: [
    ['<div>x</div>', '1:1 raw-html'],
    ['a <b>c</b>', '1:3 raw-html'],
    ['<script>alert(1)</script>', '1:1 raw-html'],
    ['<script src="x.js" />', '1:1 raw-html'],
    ['<style>p</style>', '1:1 raw-html'],
    ['<iframe src="https://e.org" />', '1:1 raw-html'],
    ['<form action="/x" />', '1:1 raw-html'],
    ['<base href="https://e.org" />', '1:1 raw-html'],
    ['<meta http-equiv="refresh" content="0" />', '1:1 raw-html'],
    ['<svg onload="x" />', '1:1 raw-html'],
    ['<img src="x" onerror="alert(1)" />', '1:1 raw-html'],
    ['one<br>two', '1:4 raw-html'],
    ['<a href=x>y</a>', '1:1 raw-html'],
    ['<>x</>', '1:1 raw-html'],
    ['<!-- note -->', '1:1 html-comment'],
    ['fewer than <5', '1:12 stray-less-than'],
    ['<https://example.org>', '1:1 bracketed-address'],
    ['<info@example.org>', '1:1 bracketed-address'],
  ],
  blocks: [
    ['text\n\n<Calout kind="note">x</Calout>', '3:1 unknown-component'],
    ['<constructor />', '1:1 raw-html'],
    ['<Callout.Note />', '1:1 unknown-component'],
    ['<Callout kind="note">x', '1:1 unclosed-block'],
    ['x </Callout>', '1:3 unexpected-closing'],
    ['<Callout kind=note>x</Callout>', '1:1 bad-tag'],
    ['<Callout kind=“note”>x</Callout>', '1:1 bad-tag'],
    ['In <Callout kind="note">a</Callout> words', '1:4 component-inline'],
    ['<Callout kind="note"></Callout>', '1:1 component-empty'],
    ['<Callout kind="note">\n[a]: https://example.org/\n</Callout>', '1:1 component-empty'],
    ['<KeyFigure value="1" label="x" />', '1:1 component-misplaced'],
    ['<KeyFigures>\ntext\n</KeyFigures>', '2:1 component-content'],
    ['<Figure src="../../media/example.jpg" alt="x">words</Figure>', '1:1 component-holds-text'],
  ],
  attributes: [
    ['<Callout>x</Callout>', '1:1 missing-attribute'],
    ['<Callout kind>x</Callout>', '1:1 missing-attribute'],
    ['<Callout kind="loud">x</Callout>', '1:1 bad-attribute'],
    ['<Callout kind="note" knd="x">x</Callout>', '1:1 unknown-attribute'],
    ['<Callout kind="note" style="x">x</Callout>', '1:1 unknown-attribute'],
    ['<Callout kind="note" set:html="x">x</Callout>', '1:1 unknown-attribute'],
    ['<Callout kind="note" __proto__="x">x</Callout>', '1:1 unknown-attribute'],
    ['<Callout kind="note" kind="tip">x</Callout>', '1:1 duplicate-attribute'],
    ['<Callout kind={"note"}>x</Callout>', '1:1 attribute-expression'],
    ['<Callout {...props}>x</Callout>', '1:1 attribute-spread', '1:1 missing-attribute'],
    ['<Callout type="note">x</Callout>', '1:1 unknown-attribute', '1:1 missing-attribute'],
    ['<Callout kind="note" onclick="x()">x</Callout>', '1:1 event-handler'],
    ['<Callout kind="note" onClick={x}>x</Callout>', '1:1 event-handler'],
    ['<Callout kind="note" title="a\u202eb">x</Callout>', '1:1 direction-character'],
    ['<Figure src="../../media/example.jpg" alt=" " />', '1:1 bad-attribute'],
    ['<Figure src="../../media/none.jpg" alt="x" />', '1:1 image-missing'],
    ['<Figure src="../../media/example.jpg?raw" alt="x" />', '1:1 image-path'],
    ['<Video url="http://e.org/" title="x" />', '1:1 bad-attribute'],
    ['<Video url="https://a:b@e.org/" title="x" />', '1:1 link-credentials'],
    ['<Video url="javascript:alert(1)" title="x" />', '1:1 bad-attribute'],
    ['<Video url="https://e.org/" title="x" duration="long" />', '1:1 bad-attribute'],
  ],
  links: [
    ['[x](javascript:alert(1))', '1:1 link-scheme'],
    ['[x](JaVaScRiPt:alert(1))', '1:1 link-scheme'],
    ['[x](&#106;avascript:alert(1))', '1:1 link-scheme'],
    ['[x](data:text/html,x)', '1:1 link-scheme'],
    ['[x](vbscript:x)', '1:1 link-scheme'],
    ['[x](file:///etc/passwd)', '1:1 link-scheme'],
    ['[x](//e.org/)', '1:1 link-scheme'],
    ['[x](http://e.org/)', '1:1 link-http'],
    ['see www.example.org now', '1:5 link-http'],
    ['[x](other/page)', '1:1 link-relative'],
    ['[x](../x/)', '1:1 link-relative'],
    ['[x](javascript%3Aalert(1))', '1:1 link-relative'],
    ['[x]()', '1:1 link-relative'],
    ['[x](/practices/missing/)', '1:1 unknown-address'],
    ['[x](/practices/../secret/)', '1:1 link-invalid'],
    ['[x](<https://e.org/a b>)', '1:1 link-characters'],
    ['[x](https://user:word@e.org/)', '1:1 link-credentials'],
    ['[x](https://xn--80ak6aa92e.com/)', '1:1 link-host'],
    ['[x](https://gооgle.com/)', '1:1 link-host'],
    ['[example.org](https://evil.org/)', '1:1 link-misleading'],
    ['[go to https://example.org now](https://evil.org/)', '1:1 link-misleading'],
    ['[exam\u00adple.org](https://evil.org/)', '1:1 link-misleading'],
    ['[exam**ple。org**](https://evil.org/)', '1:1 link-misleading'],
    ['[info@example.org](mailto:info@evil.org)', '1:1 link-misleading'],
    ['[x](mailto:a@e.org?bcc=b@e.org)', '1:1 link-invalid'],
    ['[x](mailto:a@e.org?subject=x%0D%0Abcc:b@e.org)', '1:1 link-invalid'],
    ['[x](https://127.0.0.1/)', '1:1 link-invalid'],
    ['[x](https://localhost/)', '1:1 link-invalid'],
    ['[](https://e.org/)', '1:1 link-empty'],
    ['[ ](https://e.org/)', '1:1 link-empty'],
    ['[x][y]\n\n[y]: javascript:alert(1)', '3:1 link-scheme'],
    ['[example.org][y]\n\n[y]: https://evil.org/', '1:1 link-misleading'],
    ['## One\n\n[x](#two)', '3:1 unknown-anchor'],
  ],
  pictures: [
    ['![x](https://e.org/x.png)', '1:1 image-path'],
    ['![x](../../media/evil.js)', '1:1 image-path'],
    ['![x](../../media/drawing.svg)', '1:1 image-path'],
    ['![x](../../media/../../.env)', '1:1 image-path'],
    ['![x](../../../.env?raw)', '1:1 image-path'],
    ['![x](../../media/example.jpg?raw)', '1:1 image-path'],
    ['![x](/etc/passwd?raw)', '1:1 image-path'],
    ['![x](data:image/png;base64,AA)', '1:1 image-path'],
    ['![x](../../media/none.png)', '1:1 image-missing'],
    ['![](../../media/example.jpg)', '1:1 image-alt'],
    ['![x][y]\n\n[y]: https://e.org/x.png', '1:1 image-reference'],
  ],
  headings: [
    ['# Title', '1:1 heading-one'],
    ['Title\n===', '1:1 heading-one'],
    ['## A\n\n#### B', '3:1 heading-level'],
    ['### A', '1:1 heading-level'],
    ['## A\n\n### B\n\n#### C\n\n##### D', '7:1 heading-too-low'],
    ['##', '1:1 heading-empty'],
    ['> ## A', '1:3 heading-nested'],
    ['- ## A', '1:3 heading-nested'],
  ],
  footnotes: [
    ['A claim.[^1]', '1:1 footnote-undefined'],
    ['A claim.\n\n[^1]: Source.', '3:1 footnote-unused'],
    ['A.[^1]\n\n[^1]: B.\n\n[^1]: C.', '5:1 footnote-duplicate'],
    ['A.[^1] B.[^2]\n\n[^1]: C.[^2]\n\n[^2]: D.', '3:9 footnote-nested'],
    ['A.[^1]\n\n[^1]:', '3:1 footnote-empty'],
    ['[a[^1]](https://example.org/)\n\n[^1]: B.', '1:3 footnote-in-link'],
    ['[*a[^1]* b](https://example.org/)\n\n[^1]: B.', '1:4 footnote-in-link'],
    ['[a[^1]][c]\n\n[c]: https://example.org/\n\n[^1]: B.', '1:3 footnote-in-link'],
  ],
  characters: [
    ['a\u200bb', '1:2 invisible-character'],
    ['one\ntwo\u0007', '2:4 invisible-character'],
    ['a\ufffdb', '1:2 invisible-character'],
    ['a &#x202E; b', '1:3 direction-character'],
    ['a \u2067b', '1:3 direction-character'],
    ['a b\u2069', '1:4 direction-character'],
    ['`a\u202eb`', '1:3 direction-character'],
    ['```\none\ntwo\u202e\n```', '3:4 direction-character'],
    ['![a\u202eb](../../media/example.jpg)', '1:1 direction-character'],
    ['[x](https://e.org/ "a\u200bb")', '1:1 invisible-character'],
    ['H~2~O', '1:2 single-tilde'],
  ],
};

describe.each(Object.entries(refused))('refuses %s', (_, cases) => {
  test.each(cases)('%j', (source, ...problems) => {
    expect(listRefusals(source)).toEqual(problems);
  });
});

const allowed = [
  'Some **bold**, *italic*, ***both***, ~~struck~~ and `code {x} <y>`.',
  'snake_case, 5\\* hotel, a [sic] note, array[0], 2 \\< 3, \\{braces\\}, R&D.',
  'Tom &amp; Jerry &copy; 2024, “quotes”, « guillemets », dash — and ellipsis…',
  '[site](https://example.org/a_b?c=d&e=f#g "Title") and https://example.org/x',
  '[words](mailto:info@example.org?subject=Hello) and info@example.org',
  '[call](tel:+49-30-1234)',
  '[page](/practices/aarhus-model/#results)',
  '[docs][d]\n\n[d]: https://example.org/docs',
  '[example.org](https://www.example.org/) and [Node.js](https://nodejs.org/)',
  '[München](https://www.münchen.de/) and [وزارة](https://موقع.وزارة.مصر/)',
  '## Où & quand ?\n\n[oben](#où--quand-)\n\n### B\n\n#### C\n\n## D',
  '- a\n  - b\n\n1. c\n2. d\n\n- [ ] e\n- [x] f\n\n5. g',
  '> quote\n>\n> second\n\n***\n\nline\\\nbreak  \nbreak',
  '```js\nconst a = { b: "<i>" };\n```',
  '| City | Pop. |\n| :--- | ---: |\n| Lyon | **516,092** |\n| Oslo \\| NO | |',
  'Claim.[^1] Again.[^1] Other.[^note]\n\n[^1]: Source https://example.org/\n\n[^note]: Two.\n\n    Paragraphs.',
  '![Alt](../../media/example.jpg "Caption")',
  '[![Alt](../../media/other.png)](https://example.org/)',
  '<Callout kind="note">Short.</Callout>',
  '<Callout kind="tip">\n\n- a\n\n<Figure src="../../media/example.jpg" alt="x" />\n\n</Callout>',
  'نص عربي **غامق** مع 2024 و\u200fعلامة\u200f و[رابط](https://example.org).',
  'نص \u2068Two Shores\u2069 هنا. می\u200cروم 👩‍👩‍👧 🇫🇷',
  'About ~10 to ~20 people, x^2^, $5, :::note, [[wiki]].',
  '',
];

describe('allows', () => {
  test.each(allowed)('%j', (source) => {
    expect(findProblems(source).map(describeProblem)).toEqual([]);
  });
});

test('lists all problems of a text in its order', () => {
  const source = '# A\n\n[x](http://e.org/) {y}\n\n<Calout />\n\n![](../../media/example.jpg)';
  expect(listRefusals(source)).toEqual([
    '1:1 heading-one',
    '3:1 link-http',
    '3:20 expression',
    '5:1 unknown-component',
    '7:1 image-alt',
  ]);
});

test('adds the lines before the body to every line', () => {
  const parsed = parseBody('a\n\n{b}', { lineOffset: 12 });
  if (!('tree' in parsed)) throw new Error('expected a tree');
  expect(checkTree(parsed.tree, { hasMedia: () => true })[0]).toMatchObject({ line: 15 });
  expect(parseBody('a\n\n<5', { lineOffset: 12 })).toMatchObject({ problems: [{ line: 15 }] });
});

test.each([
  ['<Calout kind="note">x</Calout>', 'Did you mean “Callout”?'],
  ['<Callout knd="note">x</Callout>', 'Did you mean “kind”?'],
  ['## Results\n\n[x](#result)', 'Did you mean “results”?'],
  ['one<br>two', 'a backslash at the end of the line'],
  ['<Callout kind="loud">x</Callout>', 'must be one of note, tip, warning, example'],
])('says what was probably meant: %j', (source, advice) => {
  expect(findProblems(source).map(describeProblem).join()).toContain(advice);
});
