/** What the build would say of the open entry, and what is missing for a full record. */
import type { localeCodes } from '../../../src/i18n/locales.ts';
import { completeness } from '../../../src/queries/select.ts';
import { session, today } from '../../app/session.ts';
import { checkEntry, type EntryProblem } from '../../entry-files/check-entry.ts';
import type { Composed } from '../../entry-files/compose-entry.ts';
import { type EntryPlace, filePathOf, UnreadableFile } from '../../entry-files/entry-forms.ts';
import { composeDraft, type Draft, hasPicture } from '../draft.ts';

/** All problems of the files of an entry, those of its emptied languages included. */
export function problemsOf(place: EntryPlace, composed: Composed): EntryProblem[] {
  const { say, index } = session();
  const at = (locale: (typeof localeCodes)[number], message: string): EntryProblem => ({
    locale,
    field: 'title',
    file: filePathOf(place, locale),
    line: 1,
    column: 1,
    message,
  });
  if (Object.keys(composed.files).length === 0) {
    return [at(session().locale, say('progress.empty'))];
  }
  return [
    ...composed.emptied.map((locale) => at(locale, say('progress.emptied'))),
    ...checkEntry(place, composed.files, { index, hasPicture, today: today() }),
  ];
}

/** The problems of a draft; what cannot be read counts as one. */
export function problemsOfDraft(draft: Draft): EntryProblem[] {
  try {
    return problemsOf(draft.place, composeDraft(draft));
  } catch (problem) {
    if (!(problem instanceof UnreadableFile)) throw problem;
    const { locale } = session();
    const file = filePathOf(draft.place, locale);
    return [{ locale, field: 'title', file, line: 1, column: 1, message: problem.message }];
  }
}

/** Names of the fields that a practice lacks to be a full record; none for other kinds. */
export function missingForFull({ place, forms }: Draft): readonly string[] {
  if (place.type !== 'practice') return [];
  const facts = forms[session().locale] ?? {};
  const texts = Object.values(forms).find((form) => typeof form['title'] === 'string') ?? facts;
  const isEmpty = (value: unknown) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0);
  const filled = (form: object) =>
    Object.fromEntries(Object.entries(form).filter(([, value]) => !isEmpty(value)));
  const body = texts['body'];
  return completeness({
    facts: filled(facts) as never,
    texts: filled(texts) as never,
    body: { key: '', headings: [], words: typeof body === 'string' && body.trim() ? 1 : 0 },
  }).missing;
}
