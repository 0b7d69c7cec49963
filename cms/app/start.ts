/** The first file of the editor: language and direction of the page, then the editor itself. */
import './before-decap.ts';
import './editor.css';
import { editorWords } from '../words/editor-words.ts';
import { chosenLanguage } from './language.ts';
import { NoRepository } from './load.ts';

/** Says on the page why there is no editor. */
function explain(problem: unknown): void {
  const say = editorWords(chosenLanguage());
  const note = document.getElementById('loading');
  if (!note) return;
  note.textContent = say(problem instanceof NoRepository ? 'page.noRepository' : 'page.failed');
  note.setAttribute('role', 'alert');
}

// Decap makes its styles while its modules load, for the direction that the page has by then.
import('./main.tsx').then(({ begin }) => begin()).catch(explain);
