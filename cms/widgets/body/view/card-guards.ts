/** Keeps typing and deleting from breaking the tags of cards. */
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../text/edit.ts';
import { cardField } from './card-field.ts';
import { isOpen, listDrawnTags } from './drawn-tags.ts';

const covers = (outer: Span, inner: Span) => outer.from <= inner.from && outer.to >= inner.to;
const cuts = (one: Span, other: Span) => one.from < other.to && one.to > other.from;

/** Spans that a transaction would delete or replace. */
function deletedSpans({ changes }: Transaction): Span[] {
  const spans: Span[] = [];
  changes.iterChangedRanges((from, to) => {
    if (to > from) spans.push({ from, to });
  });
  return spans;
}

/** The tags that stay: those that are hit in part, and those whose partner stays. */
function tagsToKeep(transaction: Transaction): Span[] {
  const deleted = deletedSpans(transaction);
  if (deleted.length === 0) return [];
  const cards = transaction.startState.field(cardField);
  return cards.list
    .filter((card) => !isOpen(cards, card))
    .flatMap(({ head, foot }) => {
      const tags = foot ? [head, foot] : [head];
      const isGone = tags.every((tag) => deleted.some((span) => covers(span, tag)));
      return isGone ? [] : tags.filter((tag) => deleted.some((span) => cuts(span, tag)));
    });
}

/** What someone deletes never takes one tag of a block without the other, nor the line breaks around a tag that stays. */
const keepPartners = EditorState.changeFilter.of((transaction) => {
  if (!transaction.docChanged) return true;
  const kept = tagsToKeep(transaction);
  const { doc } = transaction.startState;
  return kept.length === 0
    ? true
    : kept.flatMap(({ from, to }) => [
        Math.max(0, doc.lineAt(from).from - 1),
        Math.min(doc.length, doc.lineAt(to).to + 1),
      ]);
});

interface Insertion {
  readonly place: number;
  readonly text: string;
}

/** A text beside a tag with an empty line between; undefined when the place is not at the edge of a tag. */
function setApart(state: EditorState, { place, text }: Insertion): TransactionSpec | undefined {
  const tags = listDrawnTags(state);
  const isAfter = tags.some(({ to }) => to === place) && !text.startsWith('\n');
  const isBefore = tags.some(({ from }) => from === place) && !text.endsWith('\n');
  if (!isAfter && !isBefore) return undefined;
  const insert = isAfter ? `\n\n${text}` : `${text}\n\n`;
  const anchor = place + (isAfter ? insert.length : text.length);
  return {
    changes: { from: place, insert },
    selection: { anchor },
    userEvent: 'input',
    scrollIntoView: true,
  };
}

/** What is inserted beside a card goes on a line of its own. */
const keepApart = EditorState.transactionFilter.of((transaction): Transaction | TransactionSpec => {
  const isTyped =
    transaction.isUserEvent('input') && !transaction.isUserEvent('input.type.compose');
  if (!transaction.docChanged || !isTyped) return transaction;
  const inserted: Insertion[] = [];
  transaction.changes.iterChanges((from, to, _start, _end, text) => {
    if (from === to) inserted.push({ place: from, text: text.toString() });
  });
  const [only] = inserted;
  if (!only || inserted.length > 1) return transaction;
  return setApart(transaction.startState, only) ?? transaction;
});

/** The caret does not rest at the edge of a card, where it could not be seen, as long as there is a line beside it. */
const restBeside = EditorState.transactionFilter.of(
  (transaction): Transaction | readonly TransactionSpec[] => {
    const main = transaction.selection?.main;
    if (!main?.empty || transaction.docChanged) return transaction;
    const tags = listDrawnTags(transaction.startState);
    const isEdge = (place: number) => tags.some(({ from, to }) => from === place || to === place);
    const tag = tags.find(({ from, to }) => from === main.head || to === main.head);
    if (!tag) return transaction;
    const anchor = tag.to === main.head ? main.head + 1 : main.head - 1;
    const isOutside = anchor < 0 || anchor > transaction.startState.doc.length || isEdge(anchor);
    return isOutside ? transaction : [transaction, { selection: { anchor } }];
  },
);

/** At the edge of a card browsers would write on the wrong side of it; so what is typed there is put in by hand. */
const typeBeside = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { main } = view.state.selection;
    if (!main.empty || view.state.readOnly || event.isComposing) return false;
    if (event.inputType !== 'insertText' || !event.data) return false;
    const edit = setApart(view.state, { place: main.head, text: event.data });
    if (!edit) return false;
    event.preventDefault();
    view.dispatch({ ...edit, filter: false });
    return true;
  },
  // Input methods write into the page themselves, so the new line has to be there before they begin.
  compositionstart: (_event, view) => {
    const { main } = view.state.selection;
    const edit = main.empty ? setApart(view.state, { place: main.head, text: '' }) : undefined;
    if (edit) view.dispatch({ ...edit, filter: false });
    return false;
  },
});

/** All guards. */
export const cardGuards = [keepPartners, keepApart, restBeside, typeBeside];
