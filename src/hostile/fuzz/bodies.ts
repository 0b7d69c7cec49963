/** Made-up bodies by a grammar: pieces that are in order, nested, and hostile ones among them. */
import fc from 'fast-check';
import { authorComponents } from '../../markup/index.ts';
import { hostileCases } from '../cases/index.ts';
import { type Decider, madeBy } from './decider.ts';

const longestPiece = 160;
const hostileBodies = hostileCases.flatMap(({ body }) =>
  body !== undefined && body.length <= longestPiece ? [body] : [],
);
const words = [
  'words',
  'Lyon & Graz',
  'مدينة',
  '1 < 2',
  'a_b_c',
  'fish\u00a0chips',
  '«é»',
  "it's",
  '😀',
];
const signs = [...'<>{}[]()*_~`#|\\&;"\'=/!^:-\n\t '];
const codes = [
  '&lt;',
  '&amp;',
  '&#60;',
  '&#x3e;',
  '&nbsp;',
  '&quot;',
  '&bogus;',
  '&#0;',
  '\\<',
  '\\{',
  '\\*',
];
const unseen = [
  '\u200b',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200d',
  '\u0000',
  '\ufeff',
  '\u0301',
  '\ud800',
  '\u2028',
];
const addresses = [
  'https://example.org/',
  '/practices/',
  '#words',
  'mailto:office@example.org',
  'https://example.org/?a="b"&c=<d>',
  'tel:+4512345678',
  'javascript:alert(1)',
  '//tracker.example',
  'https://a@tracker.example/',
  'data:text/html,x',
  'https://g\u043e.com',
  'local:/x/',
];
const pictures = [
  '../../media/example.jpg',
  '../../media/other.png',
  '../../media/x.js',
  'https://t.example/x.png',
];
const names = [...Object.keys(authorComponents), 'Script', 'div', 'a.b'];
const attributes = [
  'kind="note"',
  'title="words"',
  'kind="tip" title="&lt;b&gt;"',
  'onclick="x"',
  'kind={x}',
  '{...x}',
  'by="A" role=\'"><b>\'',
  'src="../../media/example.jpg" alt="x"',
  'url="https://vimeo.com/1" title="x"',
  'url="javascript:x" title="x"',
  'value="1" label="x"',
  '',
];
/** How many of each list, from its beginning, are in order: a calm text has only these. */
const sound = { addresses: 6, pictures: 2, names: 6, attributes: 3 } as const;

/** Makes the pieces of one body. */
class Writer {
  readonly #decider: Decider;
  readonly #isCalm: boolean;

  constructor(decider: Decider) {
    this.#decider = decider;
    this.#isCalm = decider.below(3) > 0;
  }

  #from(list: readonly string[], calm: number): string {
    return this.#decider.pick(this.#isCalm ? list.slice(0, calm) : list);
  }

  #inlines(depth: number): string {
    return this.#decider.some(3, () => this.#inline(depth)).join(' ');
  }

  #inline(depth: number): string {
    const decider = this.#decider;
    const inner = () => (depth > 4 ? decider.pick(words) : this.#inlines(depth + 1));
    const kinds = [
      () => decider.pick(words),
      () => `*${inner()}*`,
      () => `**${inner()}**`,
      () => `~~${inner()}~~`,
      () => `[${inner()}](${this.#from(addresses, sound.addresses)})`,
      () => `[${inner()}](${this.#from(addresses, sound.addresses)} "${decider.pick(words)}")`,
      () => `![${decider.pick(words)}](${this.#from(pictures, sound.pictures)})`,
      () => `\`${decider.pick(words)}\``,
      () => decider.pick(codes),
      () => 'x[^a]',
      () => '[words][r]',
      () => decider.pick(signs),
      () => decider.pick(hostileBodies),
      () => decider.pick(unseen),
      () =>
        `<${decider.pick(names)} ${decider.pick(attributes)}>${inner()}</${decider.pick(names)}>`,
    ];
    return decider.pick(this.#isCalm ? kinds.slice(0, 10) : kinds)();
  }

  #block(depth: number): string {
    const decider = this.#decider;
    const inner = () => (depth > 4 ? this.#inlines(4) : this.#blocks(depth + 1));
    const indent = (text: string, first: string, rest: string) =>
      first + text.replaceAll('\n', `\n${rest}`);
    const kinds = [
      () => this.#inlines(0),
      () => `## ${this.#inlines(2)}`,
      () => decider.some(3, () => indent(inner(), '- ', '  ')).join('\n'),
      () => decider.some(3, () => indent(inner(), '1. ', '   ')).join('\n\n'),
      () => indent(inner(), '> ', '> '),
      () => `\`\`\`${decider.pick(words)}\n${this.#inlines(3)}\n\`\`\``,
      () => this.#table(),
      () => `<Callout ${this.#from(attributes, 1)}>\n${inner()}\n</Callout>`,
      () => '***',
      () => `[^a]: ${inner()}`,
      () => `[r]: ${this.#from(addresses, sound.addresses)}`,
      () => `- [${decider.pick(['x', ' '])}] ${this.#inlines(3)}`,
      () => Object.values(authorComponents).map(({ example }) => example)[decider.below(6)] ?? '',
      () => decider.pick(hostileBodies),
      () =>
        `<${decider.pick(names)} ${decider.pick(attributes)}>\n${inner()}\n</${decider.pick(names)}>`,
      () => `<${decider.pick(names)} ${decider.pick(attributes)} />`,
      () => `${'#'.repeat(decider.below(7) + 1)} ${this.#inlines(3)}`,
      () => decider.some(12, () => decider.pick(signs)).join(''),
    ];
    return decider.pick(this.#isCalm ? kinds.slice(0, 13) : kinds)();
  }

  #table(): string {
    const row = () => `| ${this.#inlines(4)} | ${this.#inlines(4)} |`;
    return [row(), '| --- | :-: |', ...this.#decider.some(3, row)].join('\n');
  }

  #blocks(depth: number): string {
    return this.#decider.some(3, () => this.#block(depth)).join('\n\n');
  }

  write(): string {
    return this.#decider.some(4, () => this.#block(0)).join('\n\n');
  }
}

/** Any body. */
export const anyBody = madeBy((decider) => new Writer(decider).write());

/** So many bodies, always the same for a seed. */
export function makeBodies(count: number, seed: number): string[] {
  return fc.sample(anyBody, { numRuns: count, seed });
}
