import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pasteToMarkup } from './paste-to-markup.ts';
import { anyText, escapeHtml, listComplaints, readWords, settleWords } from './test-context.ts';

const folder = new URL('fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const clipboards = readdirSync(folder)
  .filter((name) => name.endsWith('.clipboard'))
  .map((name) => name.replace('.clipboard', ''));

test('there are clipboards of every program', () => {
  expect(clipboards.map((name) => name.replace(/-[a-z]+$/, ''))).toEqual(
    expect.arrayContaining([
      'google-docs',
      'libreoffice',
      'outlook',
      'web-page',
      'word',
      'word-online',
    ]),
  );
});

describe.each(clipboards)('%s', (name) => {
  const markup = pasteToMarkup(read(`${name}.clipboard`));

  test('becomes clean text', () => {
    expect(markup).toBe(read(`${name}.md`).trimEnd());
  });

  test('passes both parsers and the check', () => {
    expect(listComplaints(markup)).toEqual([]);
  });
});

/** Milliseconds that hundreds of texts may take in two parsers on a busy machine. */
const patience = 60_000;

const listItem = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;

const cases: Record<string, readonly (readonly [html: string, markup: string])[]> = {
  headings: [
    ['<h1>A</h1><h2>B</h2>', '## A\n\n### B'],
    ['<h3>A</h3><h6>B</h6><h3>C</h3>', '## A\n\n### B\n\n## C'],
    ['<h2>A</h2><h1>B</h1><h2>C</h2>', '## A\n\n## B\n\n### C'],
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>', '## A\n\n### B\n\n#### C\n\n#### D'],
    ['<h2><b>A</b></h2><h2><b>B</b> c</h2>', '## A\n\n## **B** c'],
    ['<h2>A<br>b</h2><h2>&nbsp;</h2>', '## A b'],
    ['<p style="mso-outline-level:1">A</p>', '## A'],
    ['<div role="heading" aria-level="3">A</div>', '## A'],
    ['<blockquote><h2>A</h2>b</blockquote>', '> **A**\n>\n> b'],
    ['<ul><li><h2>A</h2></li></ul>', '- **A**'],
  ],
  marks: [
    ['<p>a<b> b </b>c</p>', 'a **b** c'],
    ['<b>a</b><strong>b</strong>', '**ab**'],
    ['<b><span style="font-weight:400">a</span></b>', 'a'],
    ['<span style="font-weight:600;font-style:italic">a</span>', '**_a_**'],
    ['<b>a <a href="https://e.org/x">b</a> c</b>', '**a [b](https://e.org/x) c**'],
    ['<b>a <a href="https://e.org/x">b</b> c</a>', '**a [b](https://e.org/x)** c'],
    ['<b>a </b><a href="https://e.org/x"><b>b</b> c</a>', '**a** [**b** c](https://e.org/x)'],
    ['10<sup>6</sup> km<sup>2</sup>, 1<sup>er</sup>, H<sub>2</sub>O', '10⁶ km², 1er, H2O'],
    ['<b>a:</b>b, c<i>(d)</i>e', '**a**:b, c(*d*)e'],
    ['<b>«مهم»</b>و', '**«مهم**»و'],
    ['<u>a</u> <s>b</s> <code>c</code> <mark>d</mark>', 'a b c d'],
  ],
  'white space': [
    ['<p>a&nbsp;:&nbsp;&nbsp;b &nbsp;c</p>', 'a\u00a0: b c'],
    ['<p>&nbsp;</p><p> <o:p>&nbsp;</o:p></p>', ''],
    ['a<br>b<br><br>c<br>', 'a\\\nb\n\nc'],
    ['<p>a</p><br><br><p>b</p>', 'a\n\nb'],
    ['co&shy;operation&#8203;, می&zwnj;روم', 'cooperation, می\u200cروم'],
    ['<pre>a\nb</pre>', 'a\\\nb'],
  ],
  lists: [
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n  - b\n- c'],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
    ['<ol><li>a</ol><ol><li>b</ol>', '1. a\n\n1) b'],
    ['<ol><li>a</ol><ol start="2"><li>b</ol>', '1. a\n2. b'],
    ['<ul><li><p>a</p><p>b</p></ul>', '- a\n\n  b'],
    ['<ul><li>a<ol start="4"><li>b</ol></ul>', '- a\n\n  4. b'],
    ['<ul><li> </li><li>a</li></ul>', '- a'],
    ['<ul><ul><li>a</li></ul><li>b</li></ul>', '- a\n- b'],
    [listItem(1, '·', 'a') + listItem(3, '·', 'b'), '- a\n  - b'],
    [listItem(1, '(a)', 'a') + listItem(1, '(b)', 'b'), '1. a\n2. b'],
    [listItem(1, '٣-', 'a'), '3. a'],
    ['<p class="MsoListParagraph">a</p>', 'a'],
    ['<p style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->§ <!--[endif]-->a</p>', '- a'],
  ],
  tables: [
    [
      '<table><tr><td>a<td>b<tr><td>c<br>d<td>e | f</table>',
      '| a | b |\n| - | - |\n| c d | e \\| f |',
    ],
    [
      '<table><tr><td colspan=2>a<td>b<tr><td>c<td rowspan=2>d<td>e<tr><td>f<td>g</table>',
      '| a | | b |\n| - | - | - |\n| c | d | e |\n| f | | g |',
    ],
    [
      '<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td>e</table>',
      '| a | b |\n| - | - |\n| c d | e |',
    ],
    ['<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', '## a\n\nb'],
    ['<table><tr><td>a<tr><td>b</table>', 'a\n\nb'],
    [
      '<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>',
      'a\n\n| b | c |\n| - | - |\n| d | e |',
    ],
  ],
  links: [
    ['<a href="http://e.org/x">a</a>', '[a](https://e.org/x)'],
    ['<a href="https://e.org/x">https://e.org/x</a>', 'https://e.org/x'],
    ['<a href="https://evil.org/">e.org</a>', 'e.org'],
    ['<a href="javascript:x()">a</a> <a href="file:///c:/x">b</a> <a href="#_Toc1">c</a>', 'a b c'],
    ['<a href="/x">a</a> <a href="data:text/html,x">b</a> <a href="">c</a>', 'a b c'],
    ['<a href="https://e.org/"><img src=x></a>', ''],
    [
      'see www.e.org/x, http://e.org.',
      'see [www.e.org/x](https://www.e.org/x), [http://e.org](https://e.org).',
    ],
    ['http://localhost:80/', '`http://localhost:80/`'],
    ['<b>info@e.org</b>', '**[info@e.org](mailto:info@e.org)**'],
  ],
  footnotes: [
    [
      'a<a href="#_ftn2" name="_ftnref2">[2]</a> b<a href="#_ftn1" name="_ftnref1">[1]</a><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> one</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> two</p></div>',
      'a[^1] b[^2]\n\n[^1]: two\n\n[^2]: one',
    ],
    ['a<a href="#_edn1" name="_ednref1">[i]</a>', 'a'],
    [
      '<p>b</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> one</p></div>',
      'b\n\n\\[1] one',
    ],
    [
      '<p>a<sup><a href="#user-content-fn-x" id="user-content-fnref-x">1</a></sup>: b</p><section class="footnotes"><h2>Footnotes</h2><ol><li id="user-content-fn-x"><p>c <a href="#user-content-fnref-x">↩</a></p></li></ol></section>',
      'a[^1]\\: b\n\n[^1]: c',
    ],
  ],
  quotes: [
    ['<blockquote><p>a</p><ul><li>b</ul></blockquote>', '> a\n>\n> - b'],
    ['<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>', 'a'],
    ['<blockquote>a</blockquote><blockquote>b</blockquote>', '> a\n\n> b'],
  ],
  'what is dropped': [
    ['a<del> b</del><ins> c</ins><span class=msoDel> d</span>', 'a c'],
    ['<p style="display:none">a</p><span style="mso-hide:all">b</span><p hidden>c</p>d', 'd'],
    ['<style>p{}</style><script>x</script><svg><text>x</text></svg><!-- x -->a<img alt=x>', 'a'],
    ['<form><label>Name</label><input value=x><select><option>x</select><p>a</p></form>', 'a'],
    ['a<hr>b', 'a\n\nb'],
  ],
  'what looks like code': [
    ['import duties', 'import&#x20;duties'],
    ['<p>export</p><p>a</p>', '&#x65;xport\n\na'],
    ['<ul><li>import duties</ul>', '- import duties'],
    [
      '{a} &lt;b> *c* _d_ [e] ~f~ # g R&amp;D &amp;amp;',
      '\\{a\\} \\<b> \\*c\\* \\_d\\_ \\[e] \\~f\\~ # g R&D \\&amp;',
    ],
    ['<p># a</p><p>1. b</p><p>- c</p><p>a_b</p>', '\\# a\n\n1\\. b\n\n\\- c\n\na_b'],
    ['[^1]', '\\[1]'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%j', (html, markup) => {
    expect(pasteToMarkup(html)).toBe(markup);
    expect(listComplaints(markup)).toEqual([]);
  });
});

test(
  'any text in a paragraph comes back as the same words',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markup = pasteToMarkup(`<p>${escapeHtml(text)}</p>`);
        const words = settleWords(text);
        expect(readWords(markup)).toEqual([words, words]);
        expect(listComplaints(markup)).toEqual([]);
      }),
      { numRuns: 300, seed: 1 },
    );
  },
  patience,
);

test.each([
  ['a heading', '<h2>a ', 'a ', '</h2>'],
  ['an item', '<ul><li>a ', 'a ', '</li></ul>'],
  ['a quote', '<blockquote>a ', 'a ', '</blockquote>'],
  ['a cell', '<table><tr><th>a<th>b</tr><tr><td>c<td>', 'a b c ', '</table>'],
  ['bold', '<b>a</b><b>', 'a', '</b>'],
])(
  'any text in %s comes back as the same words',
  (_, before, wordsBefore, after) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markup = pasteToMarkup(before + escapeHtml(text) + after);
        const words = settleWords(wordsBefore + text);
        expect(readWords(markup)).toEqual([words, words]);
        expect(listComplaints(markup)).toEqual([]);
      }),
      { numRuns: 100, seed: 2 },
    );
  },
  patience,
);

const anyTag = fc.constantFrom(
  ...`<p>|</p>|<h1>|<h3>|</h3>|<ul>|<ol start=4>|<li>|</li>|</ul>|<table>|<tr>|<td colspan=3>|<td rowspan=9>|<th>|</table>|<b>|</b>|
<i>|</i>|<a href="https://e.org/x_y(z)?a=1&utm_source=2">|<a href="javascript:alert(1)">|<a href=" java\tscript:x">|</a>|
<a href="http://xn--80ak6aa92e.com">|<a href="https://e.org/{x}*\`_ y">|<a href="#_ftn1">|<a name="_ftn1" href="#_ftnref1">|[1]</a>|
<div id=ftn1>|</div>|<blockquote>|</blockquote>|<br>|<hr>|<pre>|</pre>|<script>alert(1)</script>|<style>p{}</style>|<img src=x onerror=alert(1)>|
<svg onload=alert(1)>|</svg>|<!-- x -->|<![if !supportLists]>|<![endif]>|<p style="mso-list:l0 level3 lfo1">|<p class=MsoQuote>|
<p class=MsoListParagraph>|<span style="mso-list:Ignore">1.</span>|<span style="font-weight:700">|</span>|<iframe src=x>|<math>|<form>|<template>|
<title>|<base href=x>|<meta http-equiv=refresh>|<Callout kind="note">|</Callout>|<object>|<sup>2</sup>`
    .replaceAll('\n', '')
    .split('|'),
);

test(
  'hostile HTML gives nothing that the check refuses',
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyTag, anyText.map(escapeHtml), fc.string()), { maxLength: 30 }),
        (parts) => {
          expect(listComplaints(pasteToMarkup(parts.join('')))).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  },
  patience,
);

test.each([
  '<div>',
  '<blockquote>',
  '<ul><li>',
  '<b><i>',
  '<table><tr><td>',
  '<a href="https://e.org/x">',
])('thousands of nested %s are flattened', (tags) => {
  const markup = pasteToMarkup(`${tags}x`.repeat(3000));
  expect(markup).toContain('x');
  expect(listComplaints(markup)).toEqual([]);
});
