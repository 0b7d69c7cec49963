/** What the buttons of a card do. */
import type { EditorView } from '@codemirror/view';
import type { ComponentForm } from '../component-forms.ts';
import type { Card } from '../text/list-cards.ts';
import { removeBlock } from '../text/remove-block.ts';
import { openCard } from './card-field.ts';
import { hostOf } from './editor-host.ts';
import { runEdit } from './run-edit.ts';

/** The form of a card's block; undefined for a picture without caption. */
export function formOf(view: EditorView, card: Card): ComponentForm | undefined {
  return hostOf(view.state).components.find(({ name }) => name === card.name);
}

/** The name of a card in the member's language. */
export function labelOf(view: EditorView, card: Card): string {
  return formOf(view, card)?.label ?? hostOf(view.state).say('body.picture.label');
}

/** Whether there is something to fill in. */
export function isEditable(view: EditorView, card: Card): boolean {
  return card.name === '' || (formOf(view, card)?.props.length ?? 0) > 0;
}

/** Opens the form of a card. */
export function editCard(view: EditorView, card: Card): void {
  const form = formOf(view, card);
  hostOf(view.state).open(form ? { kind: 'block', form, card } : { kind: 'picture', card });
}

/** Opens the form of a new block in a card. */
export function addToCard(view: EditorView, within: Card, name: string): void {
  const { components, open } = hostOf(view.state);
  const form = components.find((other) => other.name === name);
  if (form) open({ kind: 'block', form, within });
}

/** Takes a card out with all that it holds. */
export function removeCard(view: EditorView, card: Card): void {
  const label = labelOf(view, card);
  runEdit(view, removeBlock(view.state.doc.toString(), card), 'delete.card');
  view.focus();
  const { say, announce } = hostOf(view.state);
  announce(say('body.card.removed', { name: label }));
}

/** Shows a card as text, with the caret in it. */
export function showAsText(view: EditorView, card: Card): void {
  const { doc } = view.state;
  const span = { from: doc.lineAt(card.from).from, to: doc.lineAt(card.to).to };
  view.dispatch({
    effects: openCard.of(span),
    selection: { anchor: card.from },
    scrollIntoView: true,
  });
  view.focus();
}
