/** Reads one tag of a block: `<Callout kind="tip">`, `<Figure … />` or `</Callout>`. */
import type { Span } from '../text/edit.ts';

/** An attribute as it stands in the text. */
export interface TagAttribute extends Span {
  readonly name: string;
  /** Where its value stands, without the quotes; undefined for an attribute without value. */
  readonly value?: Span;
  readonly quote: '"' | "'" | '';
}

/** A tag as it stands in the text. */
export interface Tag extends Span {
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'empty';
  readonly attributes: readonly TagAttribute[];
  /** Where the name ends. */
  readonly nameEnd: number;
}

const start = /<(\/?)\s*([\p{L}_$][\p{L}\p{N}_$.-]*)/uy;
const attribute = /\s+([\p{L}_$][\p{L}\p{N}_$:-]*)(?:(\s*=\s*)("[^"]*"|'[^']*'))?/uy;
const end = /\s*(\/?)\s*>/y;

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function readAttributes(text: string, place: number): TagAttribute[] {
  const found: TagAttribute[] = [];
  let at = place;
  for (;;) {
    const match = matchAt(attribute, text, at);
    if (!match) return found;
    const [whole, name = '', equals = '', quoted = ''] = match;
    const to = at + whole.length;
    const from = to - name.length - equals.length - quoted.length;
    const quote = quoted.startsWith("'") ? "'" : quoted.startsWith('"') ? '"' : '';
    found.push({
      name,
      from,
      to,
      quote,
      ...(quote ? { value: { from: to - quoted.length + 1, to: to - 1 } } : {}),
    });
    at = to;
  }
}

/** The tag that begins at a place, or undefined when there is none, or one with code in its attributes. */
export function scanTag(text: string, place: number): Tag | undefined {
  const opening = matchAt(start, text, place);
  if (!opening) return undefined;
  const [whole, slash, name = ''] = opening;
  const nameEnd = place + whole.length;
  const attributes = slash ? [] : readAttributes(text, nameEnd);
  const closing = matchAt(end, text, attributes.at(-1)?.to ?? nameEnd);
  if (!closing || (slash && closing[1])) return undefined;
  const kind = slash ? 'closing' : closing[1] ? 'empty' : 'opening';
  return { name, kind, attributes, nameEnd, from: place, to: end.lastIndex };
}
