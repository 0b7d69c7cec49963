/** Finds the footnotes of Word, LibreOffice, Google Docs and web pages, and numbers them anew. */
import type { FootnoteDefinition, Root } from 'mdast';
import { findAll } from '../../src/markup/tree.ts';
import { hasClass, isBlock, type PastedElement, type PastedNode } from './pasted-element.ts';

/** The place in a document that each of these programs gives to a footnote or endnote. */
const noteName =
  /^(?:_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+|(?:user-content-)?fn[-:]?\d[\w-]*|user-content-fn-.+|footnote-\d+|cite_note-.+)$/;

/** The place that refers to it, to which its own number leads back. */
const referenceName =
  /^(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+|(?:user-content-)?fnref.*|footnote-ref.*|cite_ref-.+)$/;

/** What holds one whole footnote where it may have several paragraphs. */
const holderName = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/;

const readPlace = (element: PastedElement) =>
  /#(.*)$/s.exec(element.attributes.get('href') ?? '')?.[1] ?? '';

/** The key of the footnote that an anchor refers to, or undefined. */
export function readNoteKey(anchor: PastedElement): string | undefined {
  const place = readPlace(anchor);
  return noteName.test(place) ? place : undefined;
}

/** Whether an anchor is the number of a footnote at the footnote itself. */
export function leadsBack(anchor: PastedElement): boolean {
  return referenceName.test(readPlace(anchor));
}

function walk(
  node: PastedNode,
  visit: (element: PastedElement, ancestors: readonly PastedElement[]) => void,
  ancestors: readonly PastedElement[] = [],
): void {
  if (typeof node === 'string') return;
  visit(node, ancestors);
  for (const child of node.children) walk(child, visit, [...ancestors, node]);
}

/** The element that holds all of a footnote, and the one around it. */
function findHolder(lineage: readonly PastedElement[]): [PastedElement, PastedElement] | undefined {
  let index = lineage.findLastIndex(({ attributes }) =>
    holderName.test(attributes.get('id') ?? ''),
  );
  if (index < 1) index = lineage.findLastIndex(isBlock);
  const [parent, holder] = lineage.slice(Math.max(0, index - 1), index + 1);
  return parent && holder ? [holder, parent] : undefined;
}

/** Drops the title above the footnotes of a web page: the site writes its own. */
function dropTitles(root: PastedElement): void {
  walk(root, (element) => {
    const isSection = hasClass(element, /^footnotes$/);
    const isTitle = (node: PastedNode) => typeof node !== 'string' && /^h[1-6]$/.test(node.name);
    if (isSection) element.children = element.children.filter((node) => !isTitle(node));
  });
}

/** Takes the footnotes out of a tree (changes it) and returns what holds each, by the key of its references. */
export function takeFootnotes(root: PastedElement): Map<string, PastedElement> {
  const keys = new Set<string>();
  walk(root, (element) => keys.add(readNoteKey(element) ?? ''));
  keys.delete('');
  const found = new Map<string, [PastedElement, PastedElement]>();
  walk(root, (element, ancestors) => {
    const names = ['id', 'name'].map((name) => element.attributes.get(name) ?? '');
    const key = names.find((name) => keys.has(name) && !found.has(name));
    const holder = key === undefined ? undefined : findHolder([...ancestors, element]);
    if (key !== undefined && holder) found.set(key, holder);
  });
  for (const [holder, parent] of found.values())
    parent.children = parent.children.filter((child) => child !== holder);
  if (found.size > 0) dropTitles(root);
  return new Map([...found].map(([key, [holder]]) => [key, holder]));
}

/**
 * Numbers the references of a tree in their order (changes it) and adds the footnotes at its end. A footnote that
 * nothing refers to any more becomes plain paragraphs.
 */
export function numberFootnotes(
  tree: Root,
  notes: ReadonlyMap<string, FootnoteDefinition['children']>,
): void {
  const numbers = new Map<string, string>();
  for (const reference of findAll(tree, 'footnoteReference')) {
    const number = numbers.get(reference.identifier) ?? String(numbers.size + 1);
    numbers.set(reference.identifier, number);
    Object.assign(reference, { identifier: number, label: number });
  }
  for (const [key, children] of notes) if (!numbers.has(key)) tree.children.push(...children);
  for (const [key, number] of numbers) {
    const children = notes.get(key) ?? [];
    tree.children.push({ type: 'footnoteDefinition', identifier: number, label: number, children });
  }
}
