/** Draws the cards: tags are replaced, the text between them stays text within a frame. */
import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import {
  type EditorState,
  type Range,
  RangeSet,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { ComponentForm } from '../component-forms.ts';
import type { Span } from '../text/edit.ts';
import type { Card } from '../text/list-cards.ts';
import { cardField, redrawCards } from './card-field.ts';
import { FootWidget } from './card-foot.ts';
import { CardWidget } from './card-widget.ts';
import { type DrawnTag, listDrawnTags } from './drawn-tags.ts';
import { type EditorHost, hostOf } from './editor-host.ts';

interface Drawn {
  readonly decorations: DecorationSet;
  readonly tags: DecorationSet;
}

function listProblems(state: EditorState, { from, to }: Span): string[] {
  const messages: string[] = [];
  forEachDiagnostic(state, (problem, start, end) => {
    if (start <= to && end > from && start >= from) messages.push(problem.message);
  });
  return messages;
}

/** The values of a card in words: choices by their label, pictures as a thumbnail instead. */
function listValues(
  card: Card,
  form: ComponentForm | undefined,
  { say }: EditorHost,
): { label: string; value: string }[] {
  if (!form) {
    const alt = card.values['alt'] ?? '';
    return alt ? [{ label: say('body.picture.alt'), value: alt }] : [];
  }
  return form.props.flatMap(({ name, kind, label, options }) => {
    const value = card.values[name];
    if (!value || kind === 'media') return [];
    return [{ label, value: options?.find((option) => option.value === value)?.label ?? value }];
  });
}

function findThumbnail(
  card: Card,
  form: ComponentForm | undefined,
  host: EditorHost,
): string | undefined {
  const name = form ? form.props.find(({ kind }) => kind === 'media')?.name : 'src';
  const path = name ? card.values[name] : undefined;
  return path ? host.pictureUrl(path) : undefined;
}

function makeHead(state: EditorState, host: EditorHost, { card, from, to }: DrawnTag): CardWidget {
  const form = host.components.find(({ name }) => name === card.name);
  const thumbnail = findThumbnail(card, form, host);
  const { say } = host;
  return new CardWidget({
    label: form?.label ?? say('body.picture.label'),
    values: listValues(card, form, host),
    ...(thumbnail ? { thumbnail } : {}),
    depth: card.depth,
    isEditable: !form || form.props.length > 0,
    isContainer: card.foot !== undefined,
    problems: listProblems(state, { from, to }),
    words: {
      edit: say('body.card.edit'),
      remove: say('body.card.remove'),
      source: say('body.card.source'),
    },
  });
}

function makeFoot({ components, say }: EditorHost, { card }: DrawnTag): FootWidget {
  const form = components.find(({ name }) => name === card.name);
  const additions = components
    .filter(({ parents }) => parents?.includes(card.name))
    .map(({ name, label }) => ({ name, label: say('body.card.add', { name: label }) }));
  const label = say('body.card.end', { name: form?.label ?? card.name });
  return new FootWidget({ label, depth: card.depth, additions });
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
  const { startState, state, effects, docChanged } = transaction;
  const isAsked = effects.some(
    (effect) => effect.is(redrawCards) || effect.is(setDiagnosticsEffect),
  );
  return docChanged || isAsked || startState.field(cardField) !== state.field(cardField);
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
