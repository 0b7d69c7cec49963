/** Lets the lines of a paragraph flow, as they do on the page; the line breaks stay in the text. */
import { ensureSyntaxTree } from '@codemirror/language';
import { type EditorState, RangeSet, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { listSoftBreaks } from '../text/soft-breaks.ts';
import { makeElement } from './make-element.ts';

class Space extends WidgetType {
  override eq(): boolean {
    return true;
  }
  override toDOM(): HTMLElement {
    return makeElement('span', { class: 'md-soft-break' }, ' ');
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const space = Decoration.replace({ widget: new Space() });
const patience = 50;

function draw(state: EditorState): DecorationSet {
  const tree = ensureSyntaxTree(state, state.doc.length, patience);
  if (!tree) return Decoration.none;
  const breaks = listSoftBreaks(state.doc.toString(), tree);
  return RangeSet.of(breaks.map(({ from, to }) => space.range(from, to)));
}

/** Shows line breaks within paragraphs as spaces. */
export const softBreaks = StateField.define<DecorationSet>({
  create: draw,
  update: (decorations, { docChanged, state }) => (docChanged ? draw(state) : decorations),
  provide: (field) => EditorView.decorations.from(field),
});
