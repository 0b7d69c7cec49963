/** Finds the blocks and pictures of a text that are shown as cards. */
import type { Image, Paragraph } from 'mdast';
import { parseBody } from '../../../../src/markup/portable.ts';
import {
  type BlockNode,
  isBlockNode,
  type Nodes,
  type Root,
  readAttributes,
} from '../../../../src/markup/tree.ts';
import { scanTag } from '../syntax/scan-tag.ts';
import type { Values } from './component-text.ts';
import type { Span } from './edit.ts';
import { linesAround } from './lines.ts';

/** A block or a picture that stands on lines of its own. */
export interface Card extends Span {
  /** Name of the block; `''` for a picture without caption, `![…](…)`. */
  readonly name: string;
  readonly values: Values;
  /** Its opening tag, or all of it. */
  readonly head: Span;
  /** Its closing tag, when it holds text. */
  readonly foot?: Span;
  /** Name of the block that it stands directly in. */
  readonly parent?: string;
  /** How many blocks it stands in. */
  readonly depth: number;
}

interface Place {
  readonly parent?: string;
  readonly depth: number;
}

function spanOf(node: Nodes): Span {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

/** Whether nothing but white space stands beside a span on its lines. */
function isAlone(text: string, span: Span): boolean {
  const lines = linesAround(text, span);
  return (text.slice(lines.from, span.from) + text.slice(span.to, lines.to)).trim() === '';
}

function readBlock(text: string, node: BlockNode, place: Place): Card | undefined {
  const { from, to } = spanOf(node);
  const tag = scanTag(text, from);
  if (!tag || tag.name !== node.name) return undefined;
  const head = { from, to: tag.to };
  const values = readAttributes(node);
  if (tag.kind === 'empty')
    return isAlone(text, head) ? { name: tag.name, values, head, from, to, ...place } : undefined;
  const foot = { from: text.lastIndexOf('<', to - 1), to };
  if (!isAlone(text, head) || !isAlone(text, foot)) return undefined;
  return { name: tag.name, values, head, foot, from, to, ...place };
}

function readPicture(text: string, node: Paragraph, place: Place): Card | undefined {
  const [image, ...more] = node.children;
  if (image?.type !== 'image' || more.length > 0) return undefined;
  const span = spanOf(image);
  if (!isAlone(text, span)) return undefined;
  return { name: '', values: readImage(image), head: span, ...span, ...place };
}

const readImage = ({ url, alt }: Image): Values => ({ src: url, alt: alt ?? '' });

function collect(text: string, node: Nodes, names: ReadonlySet<string>, place: Place): Card[] {
  if (node.type === 'paragraph') {
    const picture = readPicture(text, node, place);
    return picture ? [picture] : [];
  }
  if (!('children' in node)) return [];
  const isBlock = isBlockNode(node) && names.has(node.name ?? '');
  const card = isBlock ? readBlock(text, node, place) : undefined;
  const inside: Place = card
    ? { parent: card.name, depth: place.depth + 1 }
    : { depth: place.depth };
  const inner = node.children.flatMap((child) => collect(text, child, names, inside));
  return card ? [card, ...inner] : inner;
}

/** All cards of a tree, each before those in it. `names` are the blocks that there is a form for. */
export function listCardsOf(text: string, tree: Root, names: ReadonlySet<string>): Card[] {
  return collect(text, tree, names, { depth: 0 });
}

/** All cards of a text; undefined when it cannot be read as a whole. */
export function listCards(text: string, names: ReadonlySet<string>): Card[] | undefined {
  const parsed = parseBody(text);
  return 'tree' in parsed ? listCardsOf(text, parsed.tree, names) : undefined;
}
