/** Checks that footnotes and the places that refer to them belong together. */
import type { FootnoteDefinition, Root } from 'mdast';
import type { Report } from '../problems.ts';
import { findAll, plainWords } from '../tree.ts';
import { findFootnotesInLinks } from './footnote-in-link.ts';

/** A reference without definition stays text: `[^label]`. */
const unresolved = /\[\^([^\]\s]+)\]/g;

function checkDefinition(definition: FootnoteDefinition, report: Report): void {
  const label = definition.label ?? definition.identifier;
  if (plainWords(definition, true) === '')
    report('footnote-empty', definition.position?.start, { label });
  for (const inner of findAll(definition, 'footnoteReference'))
    report('footnote-nested', inner.position?.start, { label: inner.label ?? inner.identifier });
}

/** Checks all footnotes of a text: each defined once, used at least once, with words, none inside another or a link. */
export function checkFootnotes(tree: Root, report: Report): void {
  const used = new Set(findAll(tree, 'footnoteReference').map((node) => node.identifier));
  const defined = new Set<string>();
  for (const definition of findAll(tree, 'footnoteDefinition')) {
    const { identifier, position } = definition;
    const label = definition.label ?? identifier;
    if (defined.has(identifier)) report('footnote-duplicate', position?.start, { label });
    else if (!used.has(identifier)) report('footnote-unused', position?.start, { label });
    defined.add(identifier);
    checkDefinition(definition, report);
  }
  for (const node of findAll(tree, 'footnoteReference'))
    if (!defined.has(node.identifier))
      report('footnote-undefined', node.position?.start, { label: node.label ?? node.identifier });
  for (const node of findAll(tree, 'text'))
    for (const [, label = ''] of node.value.matchAll(unresolved))
      report('footnote-undefined', node.position?.start, { label });
  for (const node of findFootnotesInLinks(tree))
    report('footnote-in-link', node.position?.start, { label: node.label ?? node.identifier });
}
