/** Brings the trees of both parsers to one form. The only place that knows how they differ. */
import type { List, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { limits } from './limits.ts';
import type { Problem } from './problems.ts';

const phrasing = new Set<Nodes['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);
const isPhrasing = (node: Nodes): node is PhrasingContent => phrasing.has(node.type);
const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

/** The blocks of a paragraph that holds nothing else, or undefined: `<Callout>…</Callout>` on one line. */
function unwrapBlocks(paragraph: Paragraph): Nodes[] | undefined {
  const inner = paragraph.children.filter((child) => !isBlank(child));
  const onlyBlocks = inner.every(
    ({ type }) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression',
  );
  if (inner.length === 0 || !onlyBlocks) return undefined;
  return inner.map((child): Nodes => {
    if (child.type === 'mdxTextExpression') return { ...child, type: 'mdxFlowExpression' };
    if (child.type !== 'mdxJsxTextElement') return child;
    return { ...child, type: 'mdxJsxFlowElement', children: wrapLooseWords(child.children) };
  });
}

/** Puts words that stand directly in a block into paragraphs, so that a block always holds blocks. */
function wrapLooseWords(children: readonly Nodes[]): Paragraph[] {
  const wrapped: Nodes[] = [];
  let words: PhrasingContent[] = [];
  const close = () => {
    const [first, last] = [words[0]?.position, words.at(-1)?.position];
    if (words.some((word) => !isBlank(word)))
      wrapped.push({
        type: 'paragraph',
        children: words,
        ...(first && last ? { position: { start: first.start, end: last.end } } : {}),
      });
    words = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) words.push(child);
    else {
      close();
      wrapped.push(child);
    }
  }
  close();
  // mdast's types cannot say "any flow content"; the check refuses what does not belong.
  return wrapped as Paragraph[];
}

function settleChildren(node: Parents): void {
  let children: Nodes[] = node.children;
  if (children.some((child) => child.type === 'paragraph' && unwrapBlocks(child)))
    children = children.flatMap((child) =>
      child.type === 'paragraph' ? (unwrapBlocks(child) ?? [child]) : [child],
    );
  if (node.type === 'mdxJsxFlowElement') children = wrapLooseWords(children);
  if (children !== node.children) Object.assign(node, { children });
}

/** Line on which the words of a node end. (The end of a list itself may lie on an empty line after it.) */
function lastLine(node: Nodes): number {
  let last = node;
  while ('children' in last) {
    const child: Nodes | undefined = last.children.at(-1);
    if (!child) break;
    last = child;
  }
  return last.position?.end.line ?? 0;
}

const hasGap = (nodes: readonly Nodes[]): boolean =>
  nodes.some((node, index) => {
    const before = nodes[index - 1];
    return before !== undefined && (node.position?.start.line ?? 0) - lastLine(before) > 1;
  });

/** A list is loose when an empty line separates its items or two blocks directly inside one. */
function settleSpread(list: List): void {
  list.spread = hasGap(list.children) || list.children.some(({ children }) => hasGap(children));
  for (const item of list.children) item.spread = list.spread;
}

/** Cells that a short row is filled up with when it is shown: a long head over many rows is a large table. */
function countMissingCells(node: Nodes): number {
  if (node.type !== 'table') return 0;
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.reduce((sum, row) => sum + Math.max(0, columns - row.children.length), 0);
}

function shiftLines(node: Nodes, offset: number): void {
  if (!node.position || offset === 0) return;
  const { start, end } = node.position;
  node.position = {
    start: { ...start, line: start.line + offset },
    end: { ...end, line: end.line + offset },
  };
}

/**
 * Brings a fresh tree into the form that everything else works on (changes it in place) and adds `lineOffset` to its
 * lines. Returns a problem when the tree is deeper or larger than the limits, since what follows is recursive.
 */
export function normaliseTree(tree: Root, lineOffset: number): Problem | undefined {
  const waiting: [Nodes, number][] = [[tree, 0]];
  for (let nodes = 1, next = waiting.pop(); next; next = waiting.pop(), nodes++) {
    const [node, depth] = next;
    shiftLines(node, lineOffset);
    nodes += countMissingCells(node);
    const rule =
      depth > limits.depth ? 'too-deep' : nodes > limits.nodes ? 'too-many-pieces' : undefined;
    if (rule) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const limit = rule === 'too-deep' ? limits.depth : limits.nodes;
      return { rule, line, column, values: { limit: String(limit) } };
    }
    if (!('children' in node)) continue;
    settleChildren(node);
    if (node.type === 'list') settleSpread(node);
    for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return undefined;
}
