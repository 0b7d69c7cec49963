/** Which blocks and pictures are shown as cards now, and which one is shown as text. */
import {
  type ChangeSet,
  type EditorState,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { listCardsInPieces } from '../text/cards-in-pieces.ts';
import type { Span } from '../text/edit.ts';
import { type Card, listCards } from '../text/list-cards.ts';
import { hostOf } from './editor-host.ts';

/** What the editor knows about its cards. */
export interface Cards {
  readonly list: readonly Card[];
  /** The card that is shown as text while the caret is in it. */
  readonly open?: Span;
}

/** New cards, found by reading the whole text. */
export const setCards = StateEffect.define<readonly Card[]>();

/** Shows a card as text. */
export const openCard = StateEffect.define<Span>();

/** Has the cards drawn anew: a picture or a word of the interface has changed. */
export const redrawCards = StateEffect.define<null>();

/** Reads the cards of a text; undefined when it cannot be read as a whole. */
export function readCards(state: EditorState): Card[] | undefined {
  return listCards(state.doc.toString(), namesOf(state));
}

const namesOf = (state: EditorState) => new Set(hostOf(state).components.map(({ name }) => name));

/** The cards of a text that cannot be read as a whole. */
function readInPieces(state: EditorState): Card[] {
  return listCardsInPieces(state.doc.toString(), namesOf(state));
}

function mapSpan(changes: ChangeSet, { from, to }: Span): Span {
  return { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) };
}

/** The card after changes; undefined when one of its tags was changed. */
function mapCard(changes: ChangeSet, card: Card): Card | undefined {
  const tags = card.foot ? [card.head, card.foot] : [card.head];
  if (tags.some(({ from, to }) => isChanged(changes, from, to))) return undefined;
  return {
    ...card,
    ...mapSpan(changes, card),
    head: mapSpan(changes, card.head),
    ...(card.foot ? { foot: mapSpan(changes, card.foot) } : {}),
  };
}

/** Whether something changes within a span; what is inserted at its edges does not count. */
function isChanged(changes: ChangeSet, from: number, to: number): boolean {
  let changed = false;
  changes.iterChangedRanges((start, end) => {
    if (start < to && end > from) changed = true;
  });
  return changed;
}

/** Whether typing may have made or broken a tag; otherwise the cards only move, and are read again a little later. */
function needsReading(transaction: Transaction, cards: readonly Card[]): boolean {
  const { changes } = transaction;
  if (!transaction.isUserEvent('input.type') && !transaction.isUserEvent('delete')) return true;
  let isTag = cards.some((card) => mapCard(changes, card) === undefined);
  changes.iterChanges((_from, _to, _start, _end, inserted) => {
    if (/[<>]/.test(inserted.toString())) isTag = true;
  });
  return isTag;
}

function nextList(cards: Cards, transaction: Transaction): readonly Card[] {
  for (const effect of transaction.effects) if (effect.is(setCards)) return effect.value;
  if (!transaction.docChanged) return cards.list;
  const moved = cards.list.flatMap((card) => mapCard(transaction.changes, card) ?? []);
  if (!needsReading(transaction, cards.list)) return moved;
  // What cannot be read now keeps the cards that it had; a text that is new altogether has none to keep.
  return (
    readCards(transaction.state) ?? (moved.length > 0 ? moved : readInPieces(transaction.state))
  );
}

function nextOpen(cards: Cards, transaction: Transaction): Span | undefined {
  for (const effect of transaction.effects) if (effect.is(openCard)) return effect.value;
  if (!cards.open) return undefined;
  // What is typed at its edges belongs to the card.
  const { changes } = transaction;
  const open = { from: changes.mapPos(cards.open.from, -1), to: changes.mapPos(cards.open.to, 1) };
  const { head } = transaction.state.selection.main;
  return head >= open.from && head <= open.to ? open : undefined;
}

/** Keeps the cards of the text. */
export const cardField = StateField.define<Cards>({
  create: (state) => ({ list: readCards(state) ?? readInPieces(state) }),
  update(cards, transaction) {
    const list = nextList(cards, transaction);
    const open = nextOpen(cards, transaction);
    if (list === cards.list && open === cards.open) return cards;
    return open ? { list, open } : { list };
  },
});
