/** Shows links as their words and a short name of their target, unless the caret is in the link. */
import { syntaxTree } from '@codemirror/language';
import { type EditorState, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { shortenAddress } from '../text/shorten-address.ts';
import { makeElement } from './make-element.ts';

class Target extends WidgetType {
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
  }
  override eq(other: Target): boolean {
    return other.address === this.address;
  }
  override toDOM(): HTMLElement {
    const name = makeElement('span', { dir: 'ltr' }, shortenAddress(this.address));
    return makeElement('span', { class: 'md-target', title: this.address }, name);
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const nothing = Decoration.replace({});

function isTouched(state: EditorState, { from, to }: SyntaxNode): boolean {
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

function addLink(builder: RangeSetBuilder<Decoration>, view: EditorView, link: SyntaxNode): void {
  const [open, close] = link.getChildren('LinkMark');
  const url = link.getChild('URL');
  if (!open || !close || !url || close.from === open.to) return;
  if (view.hasFocus && isTouched(view.state, link)) return;
  const widget = new Target(view.state.sliceDoc(url.from, url.to));
  builder.add(open.from, open.to, nothing);
  builder.add(close.from, link.to, Decoration.replace({ widget }));
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, node }) => {
        if (name === 'Link') addLink(builder, view, node);
      },
    });
  return builder.finish();
}

/** Keeps the visible links calm. */
export const calmLinks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      const isReparsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      const hasMoved = update.selectionSet || update.focusChanged || update.viewportChanged;
      if (update.docChanged || hasMoved || isReparsed) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
