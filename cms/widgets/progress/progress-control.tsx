/** Stands above the form: what still has to be done before the entry can be saved, and what would make it full. */
import { useEffect, useImperativeHandle, useState } from 'react';
import { factNames } from '../../../src/collections/index.ts';
import { localeInfo } from '../../../src/i18n/locales.ts';
import { session } from '../../app/session.ts';
import type { EntryProblem } from '../../entry-files/check-entry.ts';
import { typeOfCollection } from '../../form/type-of-collection.ts';
import type { ControlProps } from '../control.ts';
import { currentDraft, draftVersion, onDraftChange } from '../draft.ts';
import { missingForFull, problemsOfDraft } from './check-draft.ts';
import { fieldLabels, focusField } from './form-fields.ts';

interface Progress {
  readonly problems: readonly EntryProblem[];
  readonly missing: readonly string[];
}

function progressNow(): Progress {
  const draft = currentDraft();
  return draft
    ? { problems: problemsOfDraft(draft), missing: missingForFull(draft) }
    : { problems: [], missing: [] };
}

/** The state of the draft, looked at again a moment after each change. */
function useProgress(): Progress {
  const [progress, setProgress] = useState(progressNow);
  useEffect(() => {
    let version = draftVersion();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onDraftChange(() => {
      if (draftVersion() === version) return;
      version = draftVersion();
      clearTimeout(timer);
      timer = setTimeout(() => setProgress(progressNow()), 300);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return progress;
}

/** What a problem is about: the language and the field, or the field alone for a fact, which has no language. */
function nameOf(
  { locale, field, file }: EntryProblem,
  labels: ReadonlyMap<string, string>,
): string {
  const label = labels.get(field) ?? field;
  const [, collection = ''] = file.split('/');
  const isFact = factNames(typeOfCollection(collection)).includes(field);
  return isFact ? label : `${localeInfo(locale).name} · ${label}`;
}

/** The control of the field "progress". It holds no value and keeps a draft from being saved that the build would refuse. */
export function ProgressControl({ ref, collection, forID }: ControlProps<never>) {
  const { say } = session();
  const { problems, missing } = useProgress();
  useImperativeHandle(ref, () => ({
    isValid: () => {
      const now = progressNow().problems;
      return (
        now.length === 0 || { error: { message: say('progress.notYet', { count: now.length }) } }
      );
    },
    shouldComponentUpdate: () => true,
  }));
  const labels = fieldLabels(collection);
  return (
    <section className="progress" id={forID} aria-label={say('form.progress')}>
      <p role="status">
        {problems.length === 0
          ? say('progress.ready')
          : say('progress.problems', { count: problems.length })}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, 12).map((problem) => (
            <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.message}`}>
              <button type="button" onClick={() => focusField(problem)}>
                {nameOf(problem, labels)}
              </button>{' '}
              <span dir="auto">{problem.message}</span>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p>
          {say('progress.missing')}{' '}
          {missing.map((name, index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <button type="button" onClick={() => focusField({ field: name })}>
                {labels.get(name) ?? name}
              </button>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
