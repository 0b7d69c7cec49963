/** Pictures as text: `![description](path)`, or a Figure when there are words under it. */
import { type Values, writeTag } from './component-text.ts';
import { escapeWords } from './escape-words.ts';

const figure = ['src', 'alt', 'caption', 'credit'];

/** A picture with its description, and caption and credit if there are any. */
export function writePicture(values: Values): string {
  if (values['caption'] || values['credit']) return writeTag('Figure', values, figure, 'empty');
  return `![${escapeWords((values['alt'] ?? '').trim())}](${values['src'] ?? ''})`;
}
