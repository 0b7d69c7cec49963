/** What the parts around the text show: pressed buttons, problems, the number of words. */
import type { EditorState } from '@codemirror/state';
import { useState } from 'react';
import { countWords } from './text/count-words.ts';
import { listProblems, type PlacedProblem } from './view/problems.ts';
import type { ToolbarState } from './view/toolbar-state.ts';

/** The facts that are shown. */
export interface EditorStatus {
  readonly toolbar: ToolbarState;
  readonly problems: readonly PlacedProblem[];
  readonly words: number;
}

const start: EditorStatus = {
  toolbar: {
    canUndo: false,
    canRedo: false,
    heading: 0,
    isStrong: false,
    isEmphasis: false,
    isLink: false,
    list: undefined,
    isItem: false,
    isQuote: false,
    isTable: false,
    isNote: false,
  },
  problems: [],
  words: 0,
};

/** What a check of the text brings. */
export function readCheck(
  state: EditorState,
  lang: string,
): Pick<EditorStatus, 'problems' | 'words'> {
  return { problems: listProblems(state), words: countWords(state.doc.toString(), lang) };
}

/** State that renders anew only when something shown is different. */
export function useStatus(): [EditorStatus, (change: Partial<EditorStatus>) => void] {
  const [status, setStatus] = useState(start);
  const change = (part: Partial<EditorStatus>) =>
    setStatus((before) => {
      const after = { ...before, ...part };
      return JSON.stringify(after) === JSON.stringify(before) ? before : after;
    });
  return [status, change];
}
