/** Takes the markup inside a line of text apart into words and codes. Pure. */
import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type { Nodes } from '../tree.ts';
import type { Run } from './tagged-text.ts';

/** The Markdown that a placeholder stands for: around words, or alone. */
export type Code =
  | { readonly kind: 'pair'; readonly open: string; readonly close: string }
  | { readonly kind: 'single'; readonly code: string };

/** A line of text: its pieces, and the code of each placeholder. */
export interface Coded {
  readonly runs: readonly Run[];
  readonly codes: ReadonlyMap<number, Code>;
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/** What ends a link after its words. */
function closingOf(node: Link | LinkReference, source: string): string {
  if (node.type === 'linkReference') return `][${node.label ?? node.identifier}]`;
  const last = node.children.at(-1);
  return source.slice(last ? endOf(last) : startOf(node) + 1, endOf(node));
}

function imageAddress(url: string, title: string | null | undefined): string {
  const address = /[\s()<>]/.test(url) ? `<${url}>` : url;
  return title ? `${address} "${title.replaceAll('"', '\\"')}"` : address;
}

/** The code of a node; undefined for words. */
function codeOf(node: PhrasingContent, source: string): Code | undefined {
  const written = () => source.slice(startOf(node), endOf(node));
  switch (node.type) {
    case 'text':
      return undefined;
    case 'emphasis':
      return { kind: 'pair', open: '*', close: '*' };
    case 'strong':
      return { kind: 'pair', open: '**', close: '**' };
    case 'delete':
      return { kind: 'pair', open: '~~', close: '~~' };
    case 'link':
    case 'linkReference':
      // An address that stands for itself has no words.
      return written().startsWith('[') && node.children.length > 0
        ? { kind: 'pair', open: '[', close: closingOf(node, source) }
        : { kind: 'single', code: written() };
    case 'image':
      return { kind: 'pair', open: '![', close: `](${imageAddress(node.url, node.title)})` };
    case 'break':
      return { kind: 'single', code: '\\\n' };
    default:
      return { kind: 'single', code: written() };
  }
}

const oneLine = (words: string) => words.replace(/[ \t]*\n[ \t]*/g, ' ');

/** The pieces of some inline nodes. `source` is the whole text in which they have their places. */
export function readCodes(nodes: readonly PhrasingContent[], source: string): Coded {
  const codes = new Map<number, Code>();
  const runs: Run[] = [];
  const addWords = (words: string) => {
    if (words) runs.push({ kind: 'text', text: oneLine(words) });
  };
  const visit = (node: PhrasingContent): void => {
    const code = codeOf(node, source);
    if (!code) {
      addWords(node.type === 'text' ? node.value : '');
      return;
    }
    const id = codes.size + 1;
    codes.set(id, code);
    if (code.kind === 'single') {
      runs.push({ kind: 'single', id });
      return;
    }
    runs.push({ kind: 'open', id });
    if (node.type === 'image') addWords(node.alt ?? '');
    else if ('children' in node) node.children.forEach(visit);
    runs.push({ kind: 'close', id });
  };
  nodes.forEach(visit);
  return { runs, codes };
}
