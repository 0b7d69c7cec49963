/** Begins the editor: repository, forms, controls, preview. */
import { DecapCmsCore } from 'decap-cms-core';
import { speakProblemsIn } from '../../src/i18n/problem-words.ts';
import { site } from '../../src/site.ts';
import { makeConfig } from '../form/make-config.ts';
import { editorWords } from '../words/editor-words.ts';
import { registerBackend } from './backends.ts';
import type { Cms } from './cms.ts';
import { publishHooks } from './hooks.ts';
import { chosenLanguage } from './language.ts';
import { makeEditorBar } from './language-choice.ts';
import { loadSite } from './load.ts';
import { registerPhrases } from './phrases.ts';
import { registerPreviews } from './previews.tsx';
import { beginSession } from './session.ts';
import { followWantedEntry } from './wanted-entry.ts';
import { registerWidgets } from './widgets.ts';

const cms = DecapCmsCore as unknown as Cms;

/** Shows the editor. Throws `NoRepository` when nobody has said where the repository is. */
export async function begin(): Promise<void> {
  const locale = chosenLanguage();
  const say = editorWords(locale);
  speakProblemsIn(locale);
  const { backend, index } = await loadSite();
  const session = beginSession({ locale, say, index });
  publishHooks(session);
  await registerPhrases(cms, locale);
  registerWidgets(cms);
  registerPreviews(cms);
  await registerBackend(cms, backend.name, session);
  document.documentElement.dataset['backend'] = backend.name;
  // On one's own machine the pages are those that are served here.
  const origin = backend.name === 'proxy' ? location.origin : site.origin;
  followWantedEntry();
  cms.init({ config: makeConfig(locale, backend, index, origin) });
  document.getElementById('loading')?.remove();
  document.body.append(makeEditorBar(locale, say));
}
