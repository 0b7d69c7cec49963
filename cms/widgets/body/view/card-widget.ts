/** Draws a card: what the block is and says, with buttons to change it. */
import { type EditorView, WidgetType } from '@codemirror/view';
import { icons } from '../icons.ts';
import type { Card } from '../text/list-cards.ts';
import { editCard, removeCard, showAsText } from './card-actions.ts';
import {
  cardOfElement,
  interfaceAttributes,
  listenTo,
  makeCardButton,
  nestedClass,
} from './card-parts.ts';
import { makeElement, makeIcon } from './make-element.ts';

/** What a card shows. */
export interface CardLook {
  readonly label: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly thumbnail?: string;
  readonly depth: number;
  readonly isEditable: boolean;
  readonly isContainer: boolean;
  readonly problems: readonly string[];
  readonly words: Readonly<Record<'edit' | 'remove' | 'source', string>>;
}

function makeButtons(look: CardLook, view: EditorView): HTMLElement {
  const on = (act: (view: EditorView, card: Card) => void) => (element: HTMLElement) => {
    const card = cardOfElement(view, element);
    if (card) act(view, card);
  };
  const name = (action: string) => `${action}: ${look.label}`;
  const buttons = [
    ...(look.isEditable ? [makeCardButton('edit', name(look.words.edit), on(editCard))] : []),
    makeCardButton('source', name(look.words.source), on(showAsText)),
    makeCardButton('remove', name(look.words.remove), on(removeCard)),
  ];
  return makeElement('div', { class: 'body-card-buttons' }, ...buttons);
}

function makeValues(look: CardLook): HTMLElement {
  const values = look.values.map(({ label, value }) =>
    makeElement(
      'div',
      { class: 'body-card-value' },
      makeElement('dt', {}, label),
      makeElement('dd', { dir: 'auto' }, value),
    ),
  );
  return makeElement('dl', { class: 'body-card-values' }, ...values);
}

function makeProblems(look: CardLook): HTMLElement[] {
  return look.problems.map((problem) =>
    makeElement('p', { class: 'body-card-problem' }, makeIcon(icons.warning), problem),
  );
}

/** The card of a block or picture; for a block that holds text the head above it. */
export class CardWidget extends WidgetType {
  readonly look: CardLook;
  readonly key: string;
  constructor(look: CardLook) {
    super();
    this.look = look;
    this.key = JSON.stringify(look);
  }
  override eq(other: CardWidget): boolean {
    return other.key === this.key;
  }
  override toDOM(view: EditorView): HTMLElement {
    const { look } = this;
    const thumbnail = look.thumbnail
      ? [makeElement('img', { class: 'body-card-thumbnail', src: look.thumbnail, alt: '' })]
      : [];
    const label = makeElement('p', { class: 'body-card-label' }, look.label);
    const words = makeElement(
      'div',
      { class: 'body-card-words' },
      label,
      makeValues(look),
      ...makeProblems(look),
    );
    const faulty = look.problems.length > 0 ? ' body-card-faulty' : '';
    const kind = look.isContainer ? 'body-card-head' : 'body-card-whole';
    const card = makeElement(
      'div',
      {
        class: `body-card ${kind}${nestedClass(look.depth)}${faulty}`,
        style: `--depth: ${look.depth}`,
        role: 'group',
        'aria-label': [look.label, ...look.values.map(({ value }) => value)].join(', '),
        ...interfaceAttributes(view),
      },
      makeElement('div', { class: 'body-card-box' }, ...thumbnail, words, makeButtons(look, view)),
    );
    listenTo(card, view);
    for (const image of card.querySelectorAll('img'))
      image.addEventListener('load', () => view.requestMeasure());
    return card;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}
