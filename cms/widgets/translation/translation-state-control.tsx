/** Stands above the words of a language: how they came, whether they follow the original, and where the original is. */
import { useEffect, useState } from 'react';
import { entryTypes } from '../../../src/collections/index.ts';
import { formatDate, languageName } from '../../../src/i18n/format.ts';
import { pathTo, translationsPage } from '../../../src/i18n/paths.ts';
import { session } from '../../app/session.ts';
import { UnreadableFile } from '../../entry-files/entry-forms.ts';
import type { ControlProps } from '../control.ts';
import { composeDraft, currentDraft, type Draft, draftVersion, onDraftChange } from '../draft.ts';
import { type LanguageState, languageState } from './state-of-draft.ts';

interface Shown {
  readonly draft: Draft;
  readonly language: LanguageState;
}

function stateNow(locale: ControlProps<never>['locale']): Shown | undefined {
  const draft = currentDraft();
  if (!draft || !locale) return undefined;
  try {
    return { draft, language: languageState(draft.place, composeDraft(draft), locale) };
  } catch (problem) {
    // The note above the form says what cannot be read.
    if (problem instanceof UnreadableFile) return undefined;
    throw problem;
  }
}

/** The state, looked at again a moment after each change. */
function useLanguageState(locale: ControlProps<never>['locale']): Shown | undefined {
  const [shown, setShown] = useState(() => stateNow(locale));
  useEffect(() => {
    let version: unknown;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (draftVersion() === version) return;
      version = draftVersion();
      clearTimeout(timer);
      timer = setTimeout(() => setShown(stateNow(locale)), 400);
    };
    const stop = onDraftChange(look);
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [locale]);
  return shown;
}

/** The control of the field "translation-state". It holds no value. */
export function TranslationStateControl({ locale, forID }: ControlProps<never>) {
  const { say, locale: spoken } = session();
  const shown = useLanguageState(locale);
  if (!shown || !locale) return <p id={forID} className="language-state" />;
  const { state, original, date, reviewedBy } = shown.language;
  const { type } = shown.draft.place;
  const name = reviewedBy ? `\u2068${reviewedBy}\u2069` : '';
  return (
    <p id={forID} className="language-state" data-state={state} role="status">
      {say(`state.${state}`, {
        language: languageName(locale, spoken),
        original: original ? languageName(original, spoken) : '',
        date: date ? formatDate(date, spoken) : '',
      })}
      {state === 'reviewed' && name && ` ${say('state.by', { name })}`}
      {state === 'outdated' && !shown.draft.isNew && (
        <>
          {' '}
          <a
            href={`${pathTo(spoken, translationsPage)}?state=outdated&kind=${entryTypes[type].folder}`}
            target="_blank"
            rel="noreferrer"
          >
            {say('state.changes')}
          </a>
        </>
      )}
    </p>
  );
}
