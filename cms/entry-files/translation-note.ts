/** What a translation says of itself: how it was made, when, and which state of the original it follows. */
import { digestOfTexts } from '../../src/collections/digest.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { FormData } from './entry-forms.ts';
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
  /** Name of the member who saves, where the host tells it. */
  readonly member?: string | undefined;
}

const noteIn = (words: Words | undefined): FormData | undefined => {
  const note = words?.data['translation'];
  return typeof note === 'object' && note !== null ? (note as FormData) : undefined;
};

/**
 * The note of a text. The original has none of ours. A new translation follows the original as it stands; a changed one
 * only when the original changed with it: mending a word in a translation that has fallen behind does not bring it up to date.
 * Whoever says to have checked the whole text makes it reviewed, and up to date; words changed without that go back to review.
 */
export function noteOf(context: NoteContext): FormData | undefined {
  const { locale, original, words } = context;
  const note = noteIn(words.get(locale));
  if (!note) return undefined;
  const { checked, ...said } = note;
  if (locale === original || said['method'] === undefined)
    return Object.keys(said).length > 0 || checked === undefined ? said : undefined;
  return checked === true ? reviewedNote(context, said) : draftedNote(context, said);
}

/** A person has checked the whole text against the original as it stands. */
function reviewedNote({ original, words, today, member }: NoteContext, said: FormData): FormData {
  const source = original && words.get(original);
  const { source: _, date: __, reviewedBy, ...rest } = said;
  const name = typeof reviewedBy === 'string' && reviewedBy.trim() !== '' ? reviewedBy : member;
  return {
    ...(source ? { source: digestOfTexts(source.data, source.body) } : {}),
    ...rest,
    method: rest['method'] === 'machine' ? 'machine-reviewed' : rest['method'],
    ...(name ? { reviewedBy: name } : {}),
    date: today,
  };
}

function draftedNote(context: NoteContext, said: FormData): FormData {
  const { locale, original, words, earlier, today } = context;
  const source = original && words.get(original);
  const isNew = !earlier.has(locale);
  const isChanged = isNew || hasChanged(context, locale);
  const follows =
    isNew ||
    said['source'] === undefined ||
    (isChanged && original !== undefined && hasChanged(context, original));
  const { source: digest, date, ...rest } = said;
  const followed = follows && source ? digestOfTexts(source.data, source.body) : digest;
  return {
    ...(followed === undefined ? {} : { source: followed }),
    ...(isChanged && !isNew ? backToReview(rest, noteIn(earlier.get(locale))) : rest),
    date: isChanged || date === undefined ? today : date,
  };
}

/** Nobody has checked what was changed after a review: the name goes, and with it what it stood for. */
function backToReview(note: FormData, before: FormData | undefined): FormData {
  const { reviewedBy, ...rest } = note;
  const isOtherReview =
    reviewedBy !== before?.['reviewedBy'] || note['method'] !== before?.['method'];
  if (isOtherReview) return note;
  return rest['method'] === 'machine-reviewed' ? { ...rest, method: 'machine' } : rest;
}

/** Whether the words are others; white space does not count. */
function hasChanged({ words, earlier }: NoteContext, locale: Locale): boolean {
  const [now, before] = [words.get(locale), earlier.get(locale)];
  if (!now || !before) return true;
  const address = ({ data }: Words) => [data['slug'], data['aliases']];
  return (
    digestOfTexts(now.data, now.body) !== digestOfTexts(before.data, before.body) ||
    !equalData({ address: address(now) }, { address: address(before) })
  );
}
