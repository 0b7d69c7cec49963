/** Reads the cards again a little after someone has stopped typing. */
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { readCards, setCards } from './card-field.ts';

const delay = 250;

class CardReader implements PluginValue {
  readonly view: EditorView;
  timer: ReturnType<typeof setTimeout> | undefined;
  constructor(view: EditorView) {
    this.view = view;
  }
  update(update: ViewUpdate): void {
    if (!update.docChanged) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), delay);
  }
  read(): void {
    const cards = readCards(this.view.state);
    if (cards) this.view.dispatch({ effects: setCards.of(cards) });
  }
  destroy(): void {
    clearTimeout(this.timer);
  }
}

/** The reader as an extension. */
export const cardReader = ViewPlugin.fromClass(CardReader);
