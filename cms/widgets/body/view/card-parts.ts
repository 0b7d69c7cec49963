/** What the parts of cards have in common: buttons, keys, clicks, language. */
import type { EditorView } from '@codemirror/view';
import { type IconName, icons, isDirectional } from '../icons.ts';
import type { Card } from '../text/list-cards.ts';
import { editCard, isEditable } from './card-actions.ts';
import { handleCardKey } from './card-keys.ts';
import { cardAtPlace } from './drawn-tags.ts';
import { hostOf } from './editor-host.ts';
import { makeElement, makeIcon } from './make-element.ts';

/** The card that an element of the editor belongs to, as it stands in the text now. */
export function cardOfElement(view: EditorView, element: Node): Card | undefined {
  return cardAtPlace(view.state, view.posAtDOM(element));
}

/** A button of a card; it is reached with the arrow keys, so that Tab leaves the editor at once. */
export function makeCardButton(
  icon: IconName,
  name: string,
  act: (element: HTMLElement) => void,
  text = '',
): HTMLButtonElement {
  const attributes = {
    type: 'button',
    class: 'body-card-button',
    tabindex: '-1',
    title: name,
    'aria-label': name,
  };
  const button = makeElement(
    'button',
    attributes,
    makeIcon(icons[icon], isDirectional(icon)),
    text,
  );
  button.addEventListener('click', () => act(button));
  return button;
}

/** A card speaks the language of the interface, whatever that of the text is. */
export function interfaceAttributes({ state }: EditorView): Record<string, string | undefined> {
  const lang = document.documentElement.lang || undefined;
  return { dir: hostOf(state).interfaceDir, lang, contenteditable: 'false' };
}

/** The class of what stands in another block. */
export const nestedClass = (depth: number): string => (depth > 0 ? ' body-card-nested' : '');

/** Keys and clicks of a card: a click beside its buttons takes the first of them, a double click opens the form. */
export function listenTo(card: HTMLElement, view: EditorView): void {
  card.addEventListener('keydown', (event) => handleCardKey(view, card, event));
  card.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.preventDefault();
    card.querySelector('button')?.focus();
  });
  card.addEventListener('dblclick', () => {
    const found = cardOfElement(view, card);
    if (found && isEditable(view, found)) editCard(view, found);
  });
}
