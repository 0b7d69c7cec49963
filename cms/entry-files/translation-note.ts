/** What a translation says of itself: how it was made, when, and which state of the original it follows. */
import { digestOfTexts } from '../../src/collections/digest.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { type FormData, without } from './entry-forms.ts';
import { equalData } from './write-entry-file.ts';

/** The words of an entry in one language. */
export interface Words {
  readonly data: FormData;
  readonly body: string;
}

/** What is known when a note is made. */
export interface NoteContext {
  readonly locale: Locale;
  readonly original: Locale | undefined;
  readonly words: ReadonlyMap<Locale, Words>;
  /** The words as they were when the entry was opened. */
  readonly earlier: ReadonlyMap<Locale, Words>;
  readonly today: string;
}

/**
 * The note of a text. The original has none of ours. A new translation follows the original as it stands; a changed one
 * only when the original changed with it: mending a word in a translation that has fallen behind does not bring it up to date.
 */
export function noteOf(context: NoteContext): FormData | undefined {
  const { locale, original, words, earlier, today } = context;
  const own = words.get(locale);
  const said = own?.data['translation'];
  const note = typeof said === 'object' && said !== null ? (said as FormData) : undefined;
  if (locale === original || note?.['method'] === undefined) return note;
  const source = original && words.get(original);
  const isNew = !earlier.has(locale);
  const isChanged = isNew || hasChanged(context, locale);
  const follows =
    isNew ||
    note['source'] === undefined ||
    (isChanged && original !== undefined && hasChanged(context, original));
  const { source: digest, date, ...rest } = note;
  const followed = follows && source ? digestOfTexts(source.data, source.body) : digest;
  return {
    ...(followed === undefined ? {} : { source: followed }),
    ...rest,
    date: isChanged || date === undefined ? today : date,
  };
}

function hasChanged({ words, earlier }: NoteContext, locale: Locale): boolean {
  const [now, before] = [words.get(locale), earlier.get(locale)];
  if (!now || !before) return true;
  const plain = ({ data }: Words) => without(data, ['translation']);
  return !equalData(plain(now), plain(before)) || now.body.trim() !== before.body.trim();
}
