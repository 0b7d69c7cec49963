/** Draws the cards: tags are replaced, the text between them stays text within a frame. */
import { setDiagnosticsEffect } from '@codemirror/lint';
import {
  type EditorState,
  type Range,
  RangeSet,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Card } from '../text/list-cards.ts';
import { cardField, redrawCards } from './card-field.ts';
import { makeFoot, makeHead } from './card-looks.ts';
import { listDrawnTags } from './drawn-tags.ts';
import { type EditorHost, hostOf } from './editor-host.ts';

interface Drawn {
  readonly decorations: DecorationSet;
  readonly tags: DecorationSet;
}

/** The lines between the tags of a block. */
function decorateInside(state: EditorState, host: EditorHost, card: Card): Range<Decoration>[] {
  if (!card.foot) return [];
  const { doc } = state;
  const first = doc.lineAt(card.head.to).number + 1;
  const last = doc.lineAt(card.foot.from).number - 1;
  const isEmpty = doc.sliceString(card.head.to, card.foot.from).trim() === '';
  const caretLine = isEmpty ? Math.min(last, first + 1) : 0;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const line = doc.line(first + index);
    const isGap = line.text.trim() === '' && (line.number === first || line.number === last);
    const isPrompt = line.number === caretLine;
    return Decoration.line({
      class: `body-inside${isGap && !isPrompt ? ' body-inside-gap' : ''}`,
      attributes: {
        style: `--depth: ${card.depth + 1}`,
        ...(isPrompt ? { 'data-prompt': host.say('body.card.prompt') } : {}),
      },
    }).range(line.from);
  });
}

function draw(state: EditorState): Drawn {
  const host = hostOf(state);
  const tags = listDrawnTags(state);
  const replaced = tags.map((tag) => {
    const widget = tag.part === 'head' ? makeHead(state, host, tag) : makeFoot(host, tag);
    return Decoration.replace({ widget, block: true }).range(tag.from, tag.to);
  });
  const whole = tags.filter(({ part }) => part === 'foot').map(({ card }) => card);
  const inside = whole.flatMap((card) => decorateInside(state, host, card));
  return {
    decorations: RangeSet.of([...replaced, ...inside], true),
    tags: RangeSet.of(replaced, true),
  };
}

function needsDrawing(transaction: Transaction): boolean {
  const { startState, state, effects, docChanged, selection } = transaction;
  const isAsked = effects.some(
    (effect) => effect.is(redrawCards) || effect.is(setDiagnosticsEffect),
  );
  return (
    docChanged ||
    isAsked ||
    selection !== undefined ||
    startState.field(cardField) !== state.field(cardField)
  );
}

/** The drawn cards; the caret steps over their tags. */
export const cardDecorations = StateField.define<Drawn>({
  create: draw,
  update: (drawn, transaction) => (needsDrawing(transaction) ? draw(transaction.state) : drawn),
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.atomicRanges.of((view) => view.state.field(field).tags),
  ],
});
