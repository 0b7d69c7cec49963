/** Where cards are drawn now, and which card belongs to a place. */
import type { EditorState } from '@codemirror/state';
import type { Span } from '../text/edit.ts';
import type { Card } from '../text/list-cards.ts';
import { type Cards, cardField } from './card-field.ts';

/** Whether a card is shown as text. */
export function isOpen(cards: Cards, card: Card): boolean {
  const { open } = cards;
  return (
    open !== undefined &&
    card.from >= open.from &&
    card.from <= open.to &&
    card.depth === depthAt(cards, open)
  );
}

function depthAt(cards: Cards, open: Span): number {
  return Math.min(
    ...cards.list
      .filter(({ from }) => from >= open.from && from <= open.to)
      .map(({ depth }) => depth),
  );
}

/** A tag that is drawn as part of a card, as whole lines. */
export interface DrawnTag extends Span {
  readonly card: Card;
  readonly part: 'head' | 'foot';
}

/** The lines of all tags that are drawn as cards, in the order of the text. */
export function listDrawnTags(state: EditorState): DrawnTag[] {
  const cards = state.field(cardField);
  const { doc } = state;
  const lines = ({ from, to }: Span) => ({ from: doc.lineAt(from).from, to: doc.lineAt(to).to });
  return cards.list
    .filter((card) => !isOpen(cards, card))
    .flatMap((card): DrawnTag[] => [
      { card, part: 'head', ...lines(card.head) },
      ...(card.foot ? [{ card, part: 'foot' as const, ...lines(card.foot) }] : []),
    ])
    .toSorted((a, b) => a.from - b.from);
}

/** The innermost block that the caret stands in, between its tags. */
export function cardAround(state: EditorState): Card | undefined {
  const { head } = state.selection.main;
  return state
    .field(cardField)
    .list.findLast(({ head: opening, foot }) => foot && opening.to <= head && foot.from >= head);
}

/** The drawn card whose tag stands at a place. */
export function cardAtPlace(state: EditorState, place: number): Card | undefined {
  return listDrawnTags(state).find(({ from, to }) => from <= place && to >= place)?.card;
}
