/** Classes for whole lines: lists and quotes are indented, tables and notes set apart. */
import { syntaxTree } from '@codemirror/language';
import { type EditorState, RangeSetBuilder, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const classByNode: Readonly<Record<string, string>> = {
  Blockquote: 'md-line-quote',
  Table: 'md-line-table',
  TableHeader: 'md-line-header',
  FencedCode: 'md-line-code',
  FootnoteDefinition: 'md-line-note',
  ATXHeading1: 'md-line-heading',
  ATXHeading2: 'md-line-heading',
  ATXHeading3: 'md-line-heading',
  ATXHeading4: 'md-line-heading',
  ComponentTag: 'md-line-tag',
};

const deepestList = 4;

/** Collects the classes of lines between two places by the number of the line. */
function collectClasses(state: EditorState, from: number, to: number): Map<number, Set<string>> {
  const classes = new Map<number, Set<string>>();
  const add = (line: number, name: string) =>
    classes.set(line, (classes.get(line) ?? new Set()).add(name));
  const { doc } = state;
  let lists = 0;
  syntaxTree(state).iterate({
    from,
    to,
    enter: (node) => {
      if (node.name === 'ListItem') lists++;
      const name = classByNode[node.name];
      if (name) for (const line of linesOf(doc, node.from, node.to)) add(line, name);
      if (node.name === 'ListMark')
        add(doc.lineAt(node.from).number, `md-line-item md-item-${Math.min(lists, deepestList)}`);
    },
    leave: (node) => {
      if (node.name === 'ListItem') lists--;
    },
  });
  return classes;
}

function linesOf(doc: Text, from: number, to: number): number[] {
  const first = doc.lineAt(from).number;
  const last = doc.lineAt(Math.min(to, doc.length)).number;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function makeDecorations(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  const { from, to } = view.viewport;
  const classes = collectClasses(view.state, from, to);
  for (const number of [...classes.keys()].toSorted((a, b) => a - b)) {
    const start = doc.line(number).from;
    builder.add(
      start,
      start,
      Decoration.line({ class: [...(classes.get(number) ?? [])].join(' ') }),
    );
  }
  return builder.finish();
}

/** Keeps the classes of the visible lines up to date. */
export const lineLooks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = makeDecorations(view);
    }
    update(update: ViewUpdate): void {
      const isReparsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isReparsed)
        this.decorations = makeDecorations(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
