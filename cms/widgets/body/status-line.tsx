import { EditorView } from '@codemirror/view';
import { Icon } from './toolbar/icon.tsx';
import type { EditorStatus } from './use-status.ts';
import { focusCard } from './view/card-keys.ts';
import { cardAtPlace } from './view/drawn-tags.ts';
import type { Say } from './view/editor-host.ts';
import type { PlacedProblem } from './view/problems.ts';

interface Props {
  readonly view: EditorView | undefined;
  readonly status: EditorStatus;
  /** What has just happened. */
  readonly message: string;
  readonly say: Say;
}

/** Goes to the place of a problem: to the card there, or into the text. */
function goTo(view: EditorView, { from }: PlacedProblem): void {
  view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  const card = cardAtPlace(view.state, from);
  // After scrolling, when the card is drawn.
  requestAnimationFrame(() => {
    if (card && focusCard(view, card)) return;
    view.dispatch({ selection: { anchor: from } });
    view.focus();
  });
}

/** What is wrong with the text, what has just happened, and how long the text is. */
export function StatusLine({ view, status, message, say }: Props) {
  const { problems, words } = status;
  return (
    <div className="body-status">
      <div role="status" aria-atomic="false">
        {problems.length > 0 && (
          <section className="body-problems">
            <p className="body-problems-title">
              <Icon name="warning" />
              {say('body.problems.title', { count: problems.length })}
            </p>
            <ol>
              {problems.map((problem) => (
                <li key={`${problem.from} ${problem.message}`}>
                  <button type="button" onClick={() => view && goTo(view, problem)}>
                    {problem.message}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )}
        {message && <p className="body-message">{message}</p>}
      </div>
      <p className="body-words">{say('body.words', { count: words })}</p>
    </div>
  );
}
