/** Cards by keyboard: arrows go onto a card and between its buttons, Delete removes it. */
import { redo, undo } from '@codemirror/commands';
import { Direction, type EditorView, type KeyBinding, runScopeHandlers } from '@codemirror/view';
import type { Card } from '../text/list-cards.ts';
import { removeCard } from './card-actions.ts';
import { type DrawnTag, listDrawnTags } from './drawn-tags.ts';

/** The drawn tag whose lines hold a place. */
function tagAt(view: EditorView, place: number): DrawnTag | undefined {
  return listDrawnTags(view.state).find(({ from, to }) => from <= place && to >= place);
}

/** The tag on the lines just above (-1) or below (1) those from one place to another. */
function neighbour(view: EditorView, from: number, to: number, side: -1 | 1): DrawnTag | undefined {
  const { doc } = view.state;
  const place = side < 0 ? doc.lineAt(from).from - 1 : doc.lineAt(to).to + 1;
  return place < 0 || place > doc.length ? undefined : tagAt(view, place);
}

/** Moves the focus to the first button of a drawn tag; false when it has none. */
function focusTag(view: EditorView, tag: DrawnTag): boolean {
  const elements = view.contentDOM.querySelectorAll<HTMLElement>('.body-card, .body-card-foot');
  for (const element of elements) {
    const place = view.posAtDOM(element);
    if (place < tag.from || place > tag.to) continue;
    const button = element.querySelector('button');
    button?.focus();
    return button !== null;
  }
  return false;
}

/** Puts the caret beside a tag: on the next line, or on a new one at the edge of the text. */
function leaveTag(view: EditorView, tag: DrawnTag, side: -1 | 1): void {
  const { doc } = view.state;
  const next = neighbour(view, tag.from, tag.to, side);
  if (next && focusTag(view, next)) return;
  const isEdge = side < 0 ? tag.from === 0 : tag.to === doc.length;
  if (isEdge) {
    const at = side < 0 ? 0 : doc.length;
    const anchor = side < 0 ? 0 : doc.length + 2;
    view.dispatch({
      changes: { from: at, insert: '\n\n' },
      selection: { anchor },
      userEvent: 'input',
    });
  } else view.dispatch({ selection: { anchor: side < 0 ? tag.from - 1 : tag.to + 1 } });
  view.dispatch({ scrollIntoView: true });
  view.focus();
}

function moveBetween(view: EditorView, card: HTMLElement, key: string): void {
  const buttons = [...card.querySelectorAll('button')];
  const forward = (key === 'ArrowRight') === (interfaceDirection(card, view) === Direction.LTR);
  const current = buttons.findIndex((button) => button.matches(':focus'));
  buttons[current + (forward ? 1 : -1)]?.focus();
}

function interfaceDirection(card: HTMLElement, view: EditorView): Direction {
  const { direction } = getComputedStyle(card.querySelector('.body-card-buttons') ?? view.dom);
  return direction === 'rtl' ? Direction.RTL : Direction.LTR;
}

/** What keys do while a button of a card has the focus. */
export function handleCardKey(view: EditorView, element: HTMLElement, event: KeyboardEvent): void {
  const tag = tagAt(view, view.posAtDOM(element));
  if (!tag) return;
  if (runScopeHandlers(view, event, 'card')) {
    event.preventDefault();
    return;
  }
  const actions: Readonly<Record<string, () => void>> = {
    ArrowUp: () => leaveTag(view, tag, -1),
    ArrowDown: () => leaveTag(view, tag, 1),
    Escape: () => leaveTag(view, tag, 1),
    ArrowLeft: () => moveBetween(view, element, event.key),
    ArrowRight: () => moveBetween(view, element, event.key),
    // A key that is held down came from the text and was not meant for the card.
    Delete: () => (event.repeat ? undefined : removeCard(view, tag.card)),
    Backspace: () => (event.repeat ? undefined : removeCard(view, tag.card)),
  };
  const act = actions[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** Goes onto the card beside the caret's line. */
function enterCard(side: -1 | 1): (view: EditorView) => boolean {
  return (view) => {
    const { main } = view.state.selection;
    if (!main.empty) return false;
    const tag = neighbour(view, main.head, main.head, side);
    if (!tag) return false;
    const moved = view.moveVertically(main, side > 0);
    const line = view.state.doc.lineAt(main.head);
    const staysInLine =
      moved.head >= line.from && moved.head <= line.to && moved.head !== main.head;
    if (staysInLine) return false;
    if (!focusTag(view, tag)) leaveTag(view, tag, side);
    return true;
  };
}

/** Takes the card beside the caret instead of deleting its tag. */
function guardCard(side: -1 | 1): (view: EditorView) => boolean {
  return (view) => {
    const { main } = view.state.selection;
    if (!main.empty) return false;
    const line = view.state.doc.lineAt(main.head);
    const isAtEdge = side < 0 ? main.head === line.from : main.head === line.to;
    const tag = isAtEdge
      ? (tagAt(view, main.head) ?? neighbour(view, main.head, main.head, side))
      : undefined;
    if (!tag) return false;
    // A block that holds text is not one key away from being deleted with all of it.
    if (!tag.card.foot) focusTag(view, tag);
    return true;
  };
}

/** Keys that meet cards; the scope "card" is for those while a card has the focus. */
export const cardKeys: readonly KeyBinding[] = [
  { key: 'Mod-z', scope: 'card', run: undo },
  { key: 'Mod-Shift-z', scope: 'card', run: redo },
  { key: 'Mod-y', scope: 'card', run: redo },
  { key: 'ArrowDown', run: enterCard(1) },
  { key: 'ArrowUp', run: enterCard(-1) },
  { key: 'Backspace', run: guardCard(-1) },
  { key: 'Delete', run: guardCard(1) },
];

/** Moves the focus to a card; false when it is not drawn. */
export function focusCard(view: EditorView, card: Card): boolean {
  const tag = listDrawnTags(view.state).find((other) => other.card.from === card.from);
  return tag ? focusTag(view, tag) : false;
}
