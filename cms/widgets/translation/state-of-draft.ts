/** What can be said of a language of the open entry: how its words came, and whether they follow the original. */
import { digestOfTexts } from '../../../src/collections/digest.ts';
import { factNames } from '../../../src/collections/index.ts';
import { translationState } from '../../../src/collections/translation-state.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Composed } from '../../entry-files/compose-entry.ts';
import { type EntryPlace, filePathOf, readFile, without } from '../../entry-files/entry-forms.ts';

/** The state of one language. */
export interface LanguageState {
  readonly state: 'original' | 'missing' | 'machine' | 'reviewed' | 'outdated';
  /** Language of the original, where there is one. */
  readonly original: Locale | undefined;
  /** Day of the translation or review. */
  readonly date?: string;
  readonly reviewedBy?: string;
}

type Note = Parameters<typeof translationState>[0] & {
  readonly date?: string;
  readonly reviewedBy?: string;
};

/** The state of a language in the files that saving would make. Pure. Throws `UnreadableFile`. */
export function languageState(
  place: EntryPlace,
  { files, original }: Composed,
  locale: Locale,
): LanguageState {
  const read = (code: Locale) => {
    const text = files[code];
    return text === undefined ? undefined : readFile(filePathOf(place, code), text);
  };
  const own = read(locale);
  const source = original && read(original);
  if (locale === original) return { state: 'original', original };
  const words = own && without(own.data, [...factNames(place.type), 'translation']);
  if (!own || !source || Object.keys(words ?? {}).length === 0)
    return { state: 'missing', original };
  const note = own.data['translation'] as Note | undefined;
  const digest = digestOfTexts(without(source.data, factNames(place.type)), source.body);
  const found = note ? translationState(note, digest) : 'outdated';
  const state = found === 'human' ? 'reviewed' : found === 'original' ? 'outdated' : found;
  return {
    state,
    original,
    ...(note?.date ? { date: note.date } : {}),
    ...(note?.reviewedBy ? { reviewedBy: note.reviewedBy } : {}),
  };
}
