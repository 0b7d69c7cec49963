/** Keeps caret and bubbles clear of the toolbar, which stays at the top of the text. */
import { EditorView, tooltips } from '@codemirror/view';

const room = 12;

function findToolbar(view: EditorView): DOMRect | undefined {
  const toolbar = view.dom.closest('.body-editor')?.querySelector('.body-toolbar');
  return toolbar?.getBoundingClientRect();
}

/** Where the part of the window begins that no toolbar covers. */
export function toolbarEdge(view: EditorView): number {
  return Math.max(0, findToolbar(view)?.bottom ?? 0);
}

/** How much of the text the toolbar covers now, with some room; nothing while it stands above the text. */
function coveredHeight(view: EditorView): number {
  const toolbar = findToolbar(view);
  const covered = (toolbar?.bottom ?? 0) - view.scrollDOM.getBoundingClientRect().top;
  return toolbar && covered > 1 ? Math.min(covered, toolbar.height) + room : 0;
}

/** Nothing scrolls under the toolbar, and no bubble opens there. */
export const stickyMargins = [
  EditorView.scrollMargins.of((view) => ({ top: coveredHeight(view) })),
  tooltips({
    position: 'fixed',
    tooltipSpace: (view) => ({
      top: toolbarEdge(view),
      left: 0,
      bottom: window.innerHeight,
      right: window.innerWidth,
    }),
  }),
];
