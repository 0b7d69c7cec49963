/**
 * Words with the inline elements of XLIFF as tagged text. What cannot be said with our placeholders stays visible as a tag
 * that is none of ours, so that the check of the segment refuses it. Pure.
 */
import { escapeWords, type TaggedText } from '../../../src/markup/segments/tagged-text.ts';
import type { ReadElement, ReadNode } from '../../../src/translations/xml/xml-element.ts';

/** A tag that closes what is not open: the placeholders cross. */
export const crossedTag = /^<crossed id="([^"]*)"\/>/;

type Role = 'span' | 'single' | 'start' | 'end' | 'through' | 'nothing' | 'character';

/** What each inline element is: XLIFF 2.1 §4.2.3, XLIFF 1.2 §2.5. */
const roles: Readonly<Record<string, Role>> = {
  pc: 'span',
  g: 'span',
  ph: 'single',
  x: 'single',
  sc: 'start',
  bx: 'start',
  bpt: 'start',
  ec: 'end',
  ex: 'end',
  ept: 'end',
  mrk: 'through',
  sm: 'nothing',
  em: 'nothing',
  cp: 'character',
};

/** A placeholder; ids that are no numbers are refused when the segment is checked. */
const single = (id: string) => `<x id="${escapeWords(id)}"/>`;

function startOf({ attributes }: ReadElement): string {
  return attributes['id'] ?? '';
}

/** The end names its start: `startRef` in 2.1, the same `rid` or `id` in 1.2. */
function endOf({ attributes }: ReadElement): string {
  return attributes['startRef'] ?? attributes['rid'] ?? attributes['id'] ?? '';
}

class Reading {
  text = '';
  /** Spans that are open by two elements, the last opened last: how their end names them, and their id. */
  readonly open: { readonly name: string | undefined; readonly id: string }[] = [];

  read(node: ReadNode): void {
    if (typeof node === 'string') {
      this.text += escapeWords(node);
      return;
    }
    this.#readers[roles[node.local] ?? 'unknown'](node);
  }

  readonly #readAll = ({ children }: ReadElement) => {
    for (const child of children) this.read(child);
  };

  /** Inside a span, only what was opened there may be closed. */
  #readSpan(node: ReadElement): void {
    const depth = this.open.length;
    const own = startOf(node);
    this.text += `<g id="${escapeWords(own)}">`;
    this.open.push({ name: undefined, id: own });
    this.#readAll(node);
    for (const { id } of this.open.splice(depth).slice(1)) this.text += `<crossed id="${id}"/>`;
    this.text += '</g>';
  }

  #close(node: ReadElement): void {
    const name = endOf(node);
    const last = this.open.at(-1);
    if (last?.name === name) {
      this.open.pop();
      this.text += '</g>';
    } else this.text += `<crossed id="${escapeWords(name)}"/>`;
  }

  readonly #readers: Readonly<Record<Role | 'unknown', (node: ReadElement) => void>> = {
    span: (node) => this.#readSpan(node),
    single: (node) => {
      this.text += single(startOf(node));
    },
    start: (node) => {
      const id = startOf(node);
      this.open.push({ name: node.attributes['rid'] ?? id, id });
      this.text += `<g id="${escapeWords(id)}">`;
    },
    end: (node) => this.#close(node),
    through: (node) => this.#readAll(node),
    nothing: () => undefined,
    character: ({ attributes }) => {
      const code = Number.parseInt(attributes['hex'] ?? '', 16);
      this.text += code <= 0x10_ff_ff ? escapeWords(String.fromCodePoint(code)) : '';
    },
    unknown: (node) => {
      this.text += `<${node.local}/>`;
    },
  };
}

/** The words of a `<source>` or `<target>`. */
export function readInline(element: ReadElement): TaggedText {
  const reading = new Reading();
  for (const child of element.children) reading.read(child);
  for (const { id } of reading.open) reading.text += `<crossed id="${escapeWords(id)}"/>`;
  return reading.text;
}
