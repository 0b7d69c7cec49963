/** What a form of a block makes of the text. */
import type { ComponentForm } from '../component-forms.ts';
import { scanTag } from '../syntax/scan-tag.ts';
import { changeAttributes, type Values, writeTag } from './component-text.ts';
import { type Edit, keepSelection, type Span } from './edit.ts';
import { insertBlock, wrapBlocks } from './insert-block.ts';
import { linesAround } from './lines.ts';
import type { Card } from './list-cards.ts';

const orderOf = (form: ComponentForm) => form.props.map(({ name }) => name);

/** A filled-in form; a block that holds certain blocks only comes with the first of them. */
export interface FilledForm {
  readonly form: ComponentForm;
  readonly values: Values;
  readonly child?: { readonly form: ComponentForm; readonly values: Values };
  /** Text to begin with, in a block that holds text. */
  readonly content?: string;
}

/** The text of a new block, and where in it the caret goes: to its end, or to where its own text begins. */
export function writeBlock({ form, values, child, content = '' }: FilledForm): {
  readonly text: string;
  readonly caret: number;
} {
  const order = orderOf(form);
  if (form.children === 'none') {
    const text = writeTag(form.name, values, order, 'empty');
    return { text, caret: text.length };
  }
  const opening = writeTag(form.name, values, order, 'opening');
  const closing = `</${form.name}>`;
  if (form.children === 'blocks' || !child)
    return { text: `${opening}\n\n${content}\n\n${closing}`, caret: opening.length + 2 };
  const inner = writeBlock(child);
  const text = `${opening}\n${inner.text}\n${closing}`;
  return { text, caret: text.length };
}

/** Changes the attributes of a block that is there; undefined when its tag is not where it was. */
export function changeBlock(
  text: string,
  card: Card,
  { form, values }: FilledForm,
  span: Span,
): Edit | undefined {
  const tag = scanTag(text, card.head.from);
  if (!tag || tag.name !== card.name) return undefined;
  return keepSelection(changeAttributes(text, tag, card.values, values, orderOf(form)), span);
}

/** Adds a block as the last one in another, indented as the one before it. */
export function addWithin(text: string, within: Card, filled: FilledForm): Edit {
  const foot = within.foot?.from ?? within.to;
  const before = text.slice(0, linesAround(text, { from: foot, to: foot }).from);
  const at = before.trimEnd().length;
  const line = linesAround(text, { from: at, to: at });
  const indent = /^[ \t]*/.exec(text.slice(line.from, at))?.[0] ?? '';
  const block = writeBlock(filled);
  const insert = `\n${indent}${block.text}`;
  const caret = at + 1 + indent.length + block.caret;
  return { changes: [{ from: at, to: at, insert }], selection: { from: caret, to: caret } };
}

/** Puts a new block at the selection; text that is selected goes into a block that can hold it. */
export function addBlock(text: string, span: Span, filled: FilledForm): Edit {
  const { form, values } = filled;
  const isWrapping = span.from !== span.to && form.children === 'blocks';
  if (isWrapping)
    return wrapBlocks(
      text,
      span,
      writeTag(form.name, values, orderOf(form), 'opening'),
      `</${form.name}>`,
    );
  const block = writeBlock(filled);
  return insertBlock(text, span.to, block.text, block.caret);
}
