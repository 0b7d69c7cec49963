/** Draws the bubble beside the caret. Tab reaches its buttons, Escape goes back to the text. */
import { setDiagnosticsEffect } from '@codemirror/lint';
import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { type EditorView, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import { icons } from '../icons.ts';
import { activeField, activeWatch } from './active-field.ts';
import { type BubbleContent, type BubbleTool, readBubble } from './bubble-content.ts';
import { hostOf } from './editor-host.ts';
import { makeElement, makeIcon } from './make-element.ts';
import { toolbarEdge } from './sticky-margins.ts';

interface Bubble {
  readonly key: string;
  readonly tooltip: Tooltip;
}

function makeTool(tool: BubbleTool, view: EditorView): HTMLButtonElement {
  const hasIcon = tool.icon !== undefined;
  const attributes = {
    type: 'button',
    class: 'body-bubble-button',
    title: hasIcon ? tool.name : undefined,
  };
  const name = hasIcon ? makeElement('span', { class: 'body-hidden' }, tool.name) : tool.name;
  const button = makeElement(
    'button',
    attributes,
    ...(tool.icon ? [makeIcon(icons[tool.icon])] : []),
    name,
  );
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    // Back to the text first: a form that opens gives the focus back to where it was.
    view.focus();
    tool.run(view);
  });
  return button;
}

function makeBubble(view: EditorView, content: BubbleContent): TooltipView {
  const problems = content.problems.map((problem) =>
    makeElement('p', { class: 'body-bubble-problem' }, makeIcon(icons.warning), problem),
  );
  const text = content.text
    ? [makeElement('p', { class: 'body-bubble-text', dir: 'auto' }, content.text)]
    : [];
  const tools = content.tools.map((tool) => makeTool(tool, view));
  const row = makeElement('div', { class: 'body-bubble-row' }, ...text, ...tools);
  const dom = makeElement(
    'div',
    {
      class: 'body-bubble',
      role: 'group',
      'aria-label': content.label,
      dir: hostOf(view.state).interfaceDir,
    },
    ...problems,
    ...(text.length + tools.length > 0 ? [row] : []),
  );
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.focus();
  });
  return { dom, getCoords: (place) => findCoords(view, place, content.otherwise) };
}

type Rect = NonNullable<ReturnType<EditorView['coordsAtPos']>>;

const nowhere: Rect = { top: -1, bottom: -1, left: -1, right: -1 };

/** The place of a bubble; when it is out of sight, below the other one. */
function findCoords(view: EditorView, place: number, otherwise: number | undefined): Rect {
  const coords = view.coordsAtPos(place);
  const edge = toolbarEdge(view);
  const isInSight = coords && coords.top > edge + coords.bottom - coords.top;
  if (isInSight || otherwise === undefined) return coords ?? nowhere;
  const below = view.coordsAtPos(otherwise);
  if (!below) return coords ?? nowhere;
  const { left, right, bottom } = below;
  // A rectangle up to the edge leaves no room above it.
  return { left, right, bottom, top: edge };
}

function nextBubble(state: EditorState, previous?: Bubble): Bubble | undefined {
  const content = state.field(activeField) ? readBubble(state) : undefined;
  if (!content) return undefined;
  const { label, problems, text, tools, at, above, otherwise } = content;
  const key = JSON.stringify([label, problems, text, otherwise, tools.map(({ name }) => name)]);
  // The same maker keeps the element, and with it the focus of its buttons.
  const create =
    previous?.key === key
      ? previous.tooltip.create
      : (view: EditorView) => makeBubble(view, content);
  return { key, tooltip: { pos: at, above, create } };
}

const bubbleField = StateField.define<Bubble | undefined>({
  create: () => undefined,
  update(bubble, { state, startState, docChanged, selection, effects }) {
    const hasChanged =
      docChanged ||
      selection !== undefined ||
      state.field(activeField) !== startState.field(activeField) ||
      effects.some((effect) => effect.is(setDiagnosticsEffect));
    return hasChanged ? nextBubble(state, bubble) : bubble;
  },
  provide: (field) => showTooltip.from(field, (bubble) => bubble?.tooltip ?? null),
});

/** Bubbles as an extension. */
export const bubbles: Extension = [activeWatch, bubbleField];
