/** Every construct that a body may hold (src/markup/check.ts), as authors and other programs write it. */
import { authorComponents } from '../../markup/components/index.ts';

/** Blocks of the author components come from their own examples: a new one is in the list by existing. */
const components = Object.fromEntries(
  Object.values(authorComponents)
    .filter(({ within }) => !within)
    .map(({ name, example }) => [
      `component ${name}`,
      example.replaceAll('example.jpg', 'test.png'),
    ]),
);

/** Constructs by name. The picture `test.png` has to be in the media folder. */
export const constructs: Readonly<Record<string, string>> = {
  'plain paragraph': 'Hello world, a plain paragraph.',
  'bold and italic with asterisks': 'Some **bold** and *italic* and ***both***.',
  'bold and italic with underscores': 'Some __bold__ and _italic_.',
  'words with underscores': 'Use snake_case_name and __init__ here.',
  'asterisks as text': 'Grade 5\\* hotel and 2 \\* 3 \\* 4 = 24.',
  'brackets as text': 'A [sic] note, an array[0] and \\[escaped\\].',
  'curly brackets as text': 'Write \\{braces\\} as text.',
  'less-than as text': 'Less than: 3 \\< 5 and a \\<tag>.',
  'character codes': 'AT&amp;T &lt;b&gt; &copy;',
  ampersand: 'Research & development, R&D.',
  link: 'See [the site](https://example.org/a_b?c=d&e=f "Title").',
  'link to a page of the site': 'See [the roadmap](/roadmap/).',
  'bare address': 'See https://example.org/a_b_c.',
  'e-mail address': 'Write to info@example.org today.',
  'link by reference': 'See [docs][d] now.\n\n[d]: https://example.org/docs "Docs"',
  'link with brackets in its address': '[x](https://e.org/a_(b))',
  'headings of three levels': '### Three\n\n#### Four\n\n## Two again',
  'underlined heading': 'Sub\n---',
  'bulleted list': '- one\n- two\n  - nested\n  - nested 2\n- three',
  'bulleted list with asterisks': '* one\n* two',
  'bulleted list with plus signs': '+ one\n+ two',
  'numbered list': '1. one\n2. two\n   1. inner\n3. three',
  'numbered list that begins with 5': '5. five\n6. six',
  'numbered list with brackets': '1) one\n2) two',
  'loose list': '- one\n\n- two\n\n  second paragraph\n\n- three',
  'list of tasks': '- [ ] to do\n- [x] done',
  quote: '> A quote\n>\n> second paragraph',
  'quote with a list': '> - a\n>   - b\n>\n>   text',
  'block of code': '```js\nconst a = { b: 1 };\nif (a < 2) x();\n```',
  'block of code with a title': '```js title="a.js" {1,3}\nlet x;\n```',
  'block of code with tildes': '~~~\na ``` b\n~~~',
  'indented code': '    four spaces code\n    second',
  'code in a line': 'Use `a_b{c}<d>` and ``x ` y``.',
  table: '| City | People |\n| :--- | ---: |\n| Lyon | 516,092 |\n| Oslo \\| NO | **709,037** |',
  'table with an empty cell': '| a | b |\n|---|---|\n| | [x](https://e.org) |',
  footnote:
    'A claim.[^1] Another.[^note]\n\n[^1]: The source.\n\n[^note]: Second source with **bold**.',
  'footnote of two paragraphs':
    'Claim.[^long]\n\n[^long]: First paragraph.\n\n    Second paragraph.',
  'line break with a backslash': 'Line one\\\nline two',
  'line break with spaces': 'Line one  \nline two',
  'broken lines': 'Line one\nline two\nline three',
  'thematic break': 'Above\n\n***\n\nBelow',
  'struck through': 'Was ~~wrong~~ right.',
  'typographic signs':
    'Quotes “a” ‘b’ — dash … ellipsis, nbsp\u00a0here, «\u00a0guillemets\u00a0».',
  'Arabic with marks': 'نص عربي **غامق** مع 2024 و[رابط](https://example.org).',
  'Arabic with isolates': 'كتبه \u2068Open Kitchen\u2069 في المكتبة.',
  'emoji with joiners': 'Family 👩‍👩‍👧 flag 🇫🇷 ok.',
  'signs at the beginning of a line':
    '\\# not heading\n\n\\- not list\n\n1\\. not numbered\n\n\\> not quote',
  'a year at the beginning of a line': '2024\\. was a good year.',
  'upright lines in text': 'a | b | c',
  backslashes: 'Path C:\\\\Users\\\\me and \\\\server.',
  'tabs and spaces': 'word\t tab   spaces',
  'several empty lines': 'one\n\n\n\ntwo',
  'bold inside a word': 'un*frigging*believable **a**b',
  picture: '![Alt text](../../media/test.png "Caption")',
  'picture in a link': '[![alt](../../media/test.png)](https://e.org)',
  'block with one paragraph': '<Callout kind="note">\nA note with **bold**.\n</Callout>',
  'block with empty lines':
    '<Callout kind="warning" title="Mind the gap">\n\nFirst paragraph.\n\n- item\n- item\n\nLast [link](https://e.org).\n\n</Callout>',
  'block in a block':
    '<Callout kind="note">\n\nText\n\n<Figure src="../../media/test.png" alt="An image" />\n\n</Callout>',
  'attributes in another order': '<Figure alt="An image" src="../../media/test.png" />',
  ...components,
};
