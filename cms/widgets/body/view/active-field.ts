/** Whether someone is at work in the editor: in its text, on a card or in a bubble. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, type PluginValue, ViewPlugin } from '@codemirror/view';

const setActive = StateEffect.define<boolean>();

/** True while the focus is in the editor. */
export const activeField = StateField.define<boolean>({
  create: () => false,
  update(active, { effects }) {
    for (const effect of effects) if (effect.is(setActive)) return effect.value;
    return active;
  },
});

class FocusWatcher implements PluginValue {
  readonly view: EditorView;
  constructor(view: EditorView) {
    this.view = view;
    view.dom.addEventListener('focusin', this.watch);
    view.dom.addEventListener('focusout', this.watch);
  }
  // After the event, when the focus is where it goes and the view may be changed.
  readonly watch = (): void => {
    setTimeout(() => {
      if (!this.view.dom.isConnected) return;
      const isActive = this.view.dom.contains(document.activeElement);
      if (isActive !== this.view.state.field(activeField))
        this.view.dispatch({ effects: setActive.of(isActive) });
    });
  };
  destroy(): void {
    this.view.dom.removeEventListener('focusin', this.watch);
    this.view.dom.removeEventListener('focusout', this.watch);
  }
}

/** Watches the focus. */
export const activeWatch: Extension = [activeField, ViewPlugin.fromClass(FocusWatcher)];
