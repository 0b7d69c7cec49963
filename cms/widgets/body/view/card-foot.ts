/** Draws the end of a block that holds text, with buttons to add what belongs in it. */
import { type EditorView, WidgetType } from '@codemirror/view';
import { addToCard } from './card-actions.ts';
import {
  cardOfElement,
  interfaceAttributes,
  listenTo,
  makeCardButton,
  nestedClass,
} from './card-parts.ts';
import { makeElement } from './make-element.ts';

/** What the end of a card shows. */
export interface FootLook {
  readonly label: string;
  readonly depth: number;
  /** Blocks that can be added, with the words of their buttons. */
  readonly additions: readonly { readonly name: string; readonly label: string }[];
}

/** The line that closes a card. */
export class FootWidget extends WidgetType {
  readonly look: FootLook;
  readonly key: string;
  constructor(look: FootLook) {
    super();
    this.look = look;
    this.key = JSON.stringify(look);
  }
  override eq(other: FootWidget): boolean {
    return other.key === this.key;
  }
  override toDOM(view: EditorView): HTMLElement {
    const { label, depth, additions } = this.look;
    const buttons = additions.map((addition) =>
      makeCardButton(
        'add',
        addition.label,
        (element) => {
          const card = cardOfElement(view, element);
          if (card) addToCard(view, card, addition.name);
        },
        addition.label,
      ),
    );
    const foot = makeElement(
      'div',
      {
        class: `body-card-foot${nestedClass(depth)}`,
        style: `--depth: ${depth}`,
        'aria-label': label,
        role: 'group',
        ...interfaceAttributes(view),
      },
      makeElement('div', { class: 'body-card-box' }, ...buttons),
    );
    listenTo(foot, view);
    return foot;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}
