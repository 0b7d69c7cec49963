/** Lines and addresses that run the other way than the text. */
import { syntaxTree } from '@codemirror/language';
import { type Extension, Prec, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  Direction,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { findOtherDirection } from '../text/line-direction.ts';

const byDirection = {
  ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
  rtl: Decoration.line({ attributes: { dir: 'rtl' } }),
} as const;

function decorateLines(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const own = view.textDirection === Direction.RTL ? 'rtl' : 'ltr';
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const other = findOtherDirection(line.text, own);
      if (other) builder.add(line.from, line.from, byDirection[other]);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const isolate = Decoration.mark({
  attributes: { dir: 'ltr' },
  class: 'md-isolate',
  bidiIsolate: Direction.LTR,
});

const isolated: ReadonlySet<string> = new Set([
  'URL',
  'InlineCode',
  'FootnoteReference',
  'FootnoteMark',
]);

/** Addresses and code keep their own order of signs within Arabic words. */
function isolateAddresses(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        if (isolated.has(name)) builder.add(start, end, isolate);
      },
    });
  return builder.finish();
}

function pluginFor(
  decorate: (view: EditorView) => DecorationSet,
): ViewPlugin<{ decorations: DecorationSet }> {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate): void {
        const isReparsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || update.geometryChanged || isReparsed)
          this.decorations = decorate(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

const lines = pluginFor(decorateLines);
const addresses = pluginFor(isolateAddresses);

/** Right-to-left and left-to-right side by side. @see https://codemirror.net/examples/bidi/ */
export const directions: Extension = [
  EditorView.perLineTextDirection.of(true),
  lines,
  Prec.lowest(addresses),
  EditorView.bidiIsolatedRanges.of(
    (view) => view.plugin(addresses)?.decorations ?? Decoration.none,
  ),
];
