/** What every form does in the end: see whether its edit makes something wrong, and carry it out. */
import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { applyChanges, type Edit } from '../text/edit.ts';
import { findNewProblems } from '../text/new-problems.ts';
import { hostOf } from '../view/editor-host.ts';
import { runEdit } from '../view/run-edit.ts';

/** How an edit is judged when its result alone would not do. */
export interface Judging {
  /** What the edit puts in, to be checked alone where the text around cannot be read. */
  readonly piece?: string | undefined;
  /** An edit to be judged in its place: a new block is empty until someone writes into it. */
  readonly instead?: Edit | undefined;
}

/** Carries an edit out, or says what it would make wrong; true when it was carried out. */
export type Submit = (edit: Edit, judging?: Judging) => boolean;

/** The last step of a form, and the problems that stopped it. */
export function useSubmit(
  view: EditorView,
  onClose: (isDone: boolean) => void,
): { readonly submit: Submit; readonly problems: readonly string[] } {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const submit: Submit = (edit, { piece, instead = edit } = {}) => {
    const text = view.state.doc.toString();
    const { check } = hostOf(view.state);
    const found = findNewProblems(check, text, applyChanges(text, instead.changes), piece);
    setProblems(found);
    if (found.length > 0) return false;
    onClose(true);
    runEdit(view, edit, 'input.form');
    return true;
  };
  return { submit, problems };
}
