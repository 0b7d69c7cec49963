/** What the build would say of the open entry, and what is missing for a full record. */
import { localeCodes } from '../../../src/i18n/locales.ts';
import { completeness } from '../../../src/queries/select.ts';
import { session, today } from '../../app/session.ts';
import { checkEntry, type EntryProblem } from '../../entry-files/check-entry.ts';
import type { Composed } from '../../entry-files/compose-entry.ts';
import { type EntryPlace, filePathOf, UnreadableFile } from '../../entry-files/entry-forms.ts';
import { composeDraft, type Draft, hasPicture, memberName } from '../draft.ts';

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

/** Languages of which somebody says to have checked them, without a name to say so. */
function unsigned({ place, forms }: Draft): EntryProblem[] {
  const { say } = session();
  if (memberName()) return [];
  return localeCodes.flatMap((locale): EntryProblem[] => {
    const note = forms[locale]?.['translation'];
    if (typeof note !== 'object' || note === null || Reflect.get(note, 'checked') !== true)
      return [];
    const name: unknown = Reflect.get(note, 'reviewedBy');
    if (typeof name === 'string' && name.trim() !== '') return [];
    const file = filePathOf(place, locale);
    const message = say('progress.whoChecked');
    return [{ locale, field: 'translation', file, line: 1, column: 1, message }];
  });
}

/** The problems of a draft; what cannot be read counts as one. */
export function problemsOfDraft(draft: Draft): EntryProblem[] {
  try {
    return [...unsigned(draft), ...problemsOf(draft.place, composeDraft(draft))];
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
