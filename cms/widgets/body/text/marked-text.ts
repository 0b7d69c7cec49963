/** Texts with their selection drawn in, for the tests: `a ⟦b⟧ c` selects "b", `a ‸b` has the caret before "b". */
import { applyChanges, type Edit, type Span } from './edit.ts';

/** Reads a text with a drawn selection. Throws when none is drawn. */
export function readMarked(marked: string): { readonly text: string; readonly span: Span } {
  const text = marked.replaceAll(/[⟦⟧‸]/g, '');
  const caret = marked.indexOf('‸');
  if (caret >= 0) return { text, span: { from: caret, to: caret } };
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  if (from < 0 || to < from) throw new Error(`No selection is drawn in "${marked}".`);
  return { text, span: { from, to } };
}

/** Draws a selection into a text. */
export function drawMarked(text: string, { from, to }: Span): string {
  if (from === to) return `${text.slice(0, from)}‸${text.slice(from)}`;
  return `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;
}

/** Carries out an action on a drawn text and draws the result; what the action leaves alone comes back as it was. */
export function perform(
  marked: string,
  action: (text: string, span: Span) => Edit | undefined,
): string {
  const { text, span } = readMarked(marked);
  const edit = action(text, span);
  return edit ? drawMarked(applyChanges(text, edit.changes), edit.selection) : marked;
}
