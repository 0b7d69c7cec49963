/** Texts that stall or crash a parser: each is one pattern over and over. */

/** What is repeated, and what stands around it. */
interface Bomb {
  readonly piece: string;
  readonly before?: string;
  readonly after?: string;
}

/** All of them by name. */
export const bombs: Readonly<Record<string, Bomb>> = {
  'one word': { piece: 'a' },
  spaces: { piece: ' ', before: 'a', after: 'b' },
  'empty lines': { piece: '\n' },
  brackets: { piece: '[' },
  'closed brackets': { piece: '[]' },
  'brackets that close': { piece: '](' },
  'link beginnings': { piece: '[a](<b' },
  'picture beginnings': { piece: '![' },
  'curly brackets': { piece: '{' },
  'round brackets': { piece: '(', before: '[a](' },
  quotes: { piece: '>' },
  'spaced quotes': { piece: '> ' },
  lists: { piece: '- ' },
  'numbered lists': { piece: '1. ' },
  'list lines': { piece: '- a\n' },
  'deeper and deeper': { piece: '  - a\n    - b\n      - c\n' },
  tags: { piece: '<A>' },
  'open tags': { piece: '<A ' },
  attributes: { piece: ' a="b"', before: '<Callout', after: '/>' },
  'ends of tags': { piece: '</A>' },
  'less-than': { piece: '<' },
  comments: { piece: '<!--' },
  'character codes': { piece: '&amp;' },
  'number codes': { piece: '&#38;' },
  'open codes': { piece: '&' },
  emphasis: { piece: '*a' },
  'strong and not': { piece: '**a *b ' },
  'emphasis of both': { piece: '*_' },
  tildes: { piece: '~~a' },
  'code marks': { piece: '`a``' },
  'one code mark': { piece: '`', after: 'a' },
  backslashes: { piece: '\\' },
  'table cells': { piece: '|a', after: '|\n|-|\n' },
  'table rows': { piece: '|a|\n', before: '|a|\n|-|\n' },
  'table heads': { piece: '|a|\n|-|\n' },
  footnotes: { piece: '[^a]' },
  'footnote texts': { piece: '[^a]: b\n' },
  definitions: { piece: '[a]: /b\n' },
  'open definitions': { piece: '[a]: <b "' },
  headings: { piece: '# a\n' },
  'empty headings': { piece: '#\n' },
  underlines: { piece: '=\n', before: 'a\n' },
  rules: { piece: '---\n' },
  fences: { piece: '```\n' },
  addresses: { piece: 'www.a.b ' },
  'one address': { piece: 'a.', before: 'https://' },
  'mail addresses': { piece: 'a@' },
  'mail dots': { piece: 'a.b@c.' },
  blocks: { piece: '<Callout kind="note">\n' },
  imports: { piece: 'import a\n' },
  expressions: { piece: '{a}' },
  'open strings': { piece: '{"' },
  'question marks': { piece: '? ' },
  'question lines': { piece: '?\n' },
  'flow keys': { piece: '[{', after: ': a' },
  'flow groups': { piece: '{a: ' },
  'list of lists': { piece: '[a, ' },
  anchors: { piece: '&a ' },
  aliases: { piece: '*a, ', before: 'a: &a [x]\nb: [' },
  'YAML tags': { piece: '!a ' },
  names: { piece: 'a: b\n' },
  colons: { piece: ': ' },
  'double quotation marks': { piece: '"' },
  'single quotation marks': { piece: "'" },
  'folded lines': { piece: '  a\n', before: 'a: >\n' },
  'comment lines': { piece: '# a\n', before: 'a: b\n' },
  'indented names': { piece: ' a:\n' },
  tabs: { piece: '\t' },
  'returns alone': { piece: '\r' },
  'marks on a letter': { piece: '\u0301', before: 'a' },
  isolates: { piece: '\u2067' },
  'closed isolates': { piece: '\u2067\u2069' },
  joiners: { piece: '\u200d' },
  'half characters': { piece: '\ud800' },
  emoji: { piece: '👩‍👧' },
};

/** The text of a bomb with about so many characters. Throws when there is none of the name. */
export function makeBomb(name: string, length: number): string {
  const bomb = bombs[name];
  if (!bomb) throw new Error(`There is no bomb "${name}".`);
  const { piece, before = '', after = '' } = bomb;
  const times = Math.floor((length - before.length - after.length) / piece.length);
  return before + piece.repeat(Math.max(1, times)) + after;
}
