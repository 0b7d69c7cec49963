/** What the toolbar shows as pressed or possible where the caret stands. */
import { redoDepth, undoDepth } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { linesAround } from '../text/lines.ts';
import { itemsTouched, type ListKind } from '../text/list-items.ts';
import { findAround, headingLevel, leafNames, listNodes } from '../text/markup-tree.ts';
import { readList } from '../text/toggle-list.ts';
import { hasMark } from '../text/toggle-marks.ts';

/** The facts about a selection that buttons show. */
export interface ToolbarState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** 0 for a paragraph. */
  readonly heading: number;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly isLink: boolean;
  readonly list: ListKind | undefined;
  readonly isItem: boolean;
  readonly isQuote: boolean;
  readonly isTable: boolean;
  readonly isNote: boolean;
}

/** Reads the facts from the editor. */
export function readToolbarState(state: EditorState): ToolbarState {
  const text = state.doc.toString();
  const tree = syntaxTree(state);
  const { from, to } = state.selection.main;
  const span = { from, to };
  const [leaf] = listNodes(tree, linesAround(text, span), leafNames);
  const isIn = (name: string) => findAround(tree, span, [name]) !== undefined;
  return {
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    heading: leaf ? headingLevel(leaf.name) : 0,
    isStrong: hasMark(text, tree, span, 'strong'),
    isEmphasis: hasMark(text, tree, span, 'emphasis'),
    isLink: isIn('Link'),
    list: readList(text, tree, span),
    isItem: itemsTouched(text, tree, span).length > 0,
    isQuote: isIn('Blockquote'),
    isTable: isIn('Table'),
    isNote: isIn('FootnoteDefinition'),
  };
}
