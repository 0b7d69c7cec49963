/** The words of a text, for counting and searching. */
import type { Nodes, Root } from 'mdast';
import { findComponent } from './components/index.ts';
import { isBlockNode, readAttributes } from './tree.ts';

const inline = new Set<Nodes['type']>(['delete', 'emphasis', 'link', 'linkReference', 'strong']);
/** Descriptions of pictures are not read by those who see them, so they are no words of the text. */
const unread = new Set(['alt']);

function blockWords(node: Nodes): string[] {
  if (!isBlockNode(node)) return [];
  const values = readAttributes(node);
  const notes = [...(findComponent(node.name ?? '')?.notes ?? [])];
  return notes
    .filter(([name, { kind }]) => kind === 'words' && !unread.has(name))
    .flatMap(([name]) => values[name] ?? []);
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
  else if (node.type === 'code') parts.push(node.value, '\n');
  else if (node.type === 'break') parts.push('\n');
  else if ('children' in node) {
    for (const words of blockWords(node)) parts.push(words, '\n');
    for (const child of node.children) collect(child, parts);
    if (!inline.has(node.type)) parts.push('\n');
  }
}

/** A pattern for spaces before the end of a line would take quadratic time. */
function withoutOuterSpaces(line: string): string {
  let [start, end] = [0, line.length];
  while (line[start] === ' ' || line[start] === '\t') start += 1;
  while (end > start && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(start, end);
}

/** All words of a tree in reading order, one block a line, captions and footnotes included, markup and addresses not. */
export function extractText(tree: Root): string {
  const parts: string[] = [];
  collect(tree, parts);
  const lines = parts.join('').split('\n');
  return lines
    .map(withoutOuterSpaces)
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
