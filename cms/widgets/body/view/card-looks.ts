/** What the cards show: values in words, pictures, problems. */
import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { ComponentForm } from '../component-forms.ts';
import type { Card } from '../text/list-cards.ts';
import { FootWidget } from './card-foot.ts';
import { CardWidget } from './card-widget.ts';
import type { DrawnTag } from './drawn-tags.ts';
import type { EditorHost } from './editor-host.ts';

/** Whether someone has just begun to write into a block: then it is no news that it is empty. */
function isBeingFilled(state: EditorState, { head, foot }: Card): boolean {
  const caret = state.selection.main.head;
  if (!foot || caret < head.to || caret > foot.from) return false;
  return state.doc.sliceString(head.to, foot.from).trim() === '';
}

function listProblems(state: EditorState, { from, to, card }: DrawnTag): string[] {
  const messages: string[] = [];
  if (isBeingFilled(state, card)) return messages;
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

/** The card that is drawn in place of an opening tag. */
export function makeHead(state: EditorState, host: EditorHost, tag: DrawnTag): CardWidget {
  const { card } = tag;
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
    problems: listProblems(state, tag),
    words: {
      edit: say('body.card.edit'),
      remove: say('body.card.remove'),
      source: say('body.card.source'),
    },
  });
}

/** The line that is drawn in place of a closing tag, with buttons for the blocks that belong in it. */
export function makeFoot({ components, say }: EditorHost, { card }: DrawnTag): FootWidget {
  const form = components.find(({ name }) => name === card.name);
  const additions = components
    .filter(({ parents }) => parents?.includes(card.name))
    .map(({ name, label }) => ({ name, label: say('body.card.add', { name: label }) }));
  const label = say('body.card.end', { name: form?.label ?? card.name });
  return new FootWidget({ label, depth: card.depth, additions });
}
