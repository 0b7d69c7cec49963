/** Joins two people's changes of one entry: setting by setting, and the body line by line. */
import { diff3Merge } from 'node-diff3';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import {
  type EntryFiles,
  type EntryPlace,
  type FormData,
  filePathOf,
  readFile,
} from '../entry-files/entry-forms.ts';
import { equalData, writeEntryFile } from '../entry-files/write-entry-file.ts';

/** One place that both have changed, each in another way. */
export interface Clash {
  readonly locale: Locale;
  /** Name of the setting, or `body`. */
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** Whose words are taken at a clash. */
export type Choose = (clash: Clash) => 'theirs' | 'mine';

interface Three {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

interface Joined {
  readonly value: unknown;
  readonly clashes: boolean;
}

/** Value of a setting after both changes; clashes when both changed it and differ. */
function joinValue({ base, theirs, mine }: Three): Joined {
  if (equalData({ v: mine }, { v: base })) return { value: theirs, clashes: false };
  if (equalData({ v: theirs }, { v: base }) || equalData({ v: theirs }, { v: mine }))
    return { value: mine, clashes: false };
  return { value: mine, clashes: true };
}

/** Bodies are joined line by line; changes of different paragraphs stand side by side. */
function joinBody(base: string, theirs: string, mine: string): Joined {
  const lines = (text: string) => text.split('\n');
  const parts = diff3Merge(lines(mine), lines(base), lines(theirs), {
    excludeFalseConflicts: true,
  });
  if (parts.some(({ conflict }) => conflict)) return { value: mine, clashes: true };
  return { value: parts.flatMap(({ ok = [] }) => ok).join('\n'), clashes: false };
}

type Read = { readonly data: FormData; readonly body: string };

function readOrEmpty(place: EntryPlace, locale: Locale, text: string | undefined): Read {
  return text === undefined ? { data: {}, body: '' } : readFile(filePathOf(place, locale), text);
}

/** The joined files, and every clash with what was chosen for it. `base` is what both had read. */
export function mergeEntries(
  place: EntryPlace,
  { base, theirs, mine }: { base: EntryFiles; theirs: EntryFiles; mine: EntryFiles },
  choose: Choose,
): { files: EntryFiles; clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const files: Partial<Record<Locale, string>> = {};
  for (const locale of localeCodes) {
    const texts = { base: base[locale], theirs: theirs[locale], mine: mine[locale] };
    if (texts.mine === texts.base || texts.mine === texts.theirs) {
      if (texts.theirs !== undefined) files[locale] = texts.theirs;
      continue;
    }
    if (texts.theirs === texts.base && texts.mine !== undefined) {
      files[locale] = texts.mine;
      continue;
    }
    files[locale] = joinFile(place, locale, texts, (clash) => {
      clashes.push(clash);
      return choose(clash);
    });
  }
  return { files, clashes };
}

function joinFile(
  place: EntryPlace,
  locale: Locale,
  texts: { base: string | undefined; theirs: string | undefined; mine: string | undefined },
  choose: Choose,
): string {
  const [base, theirs, mine] = [texts.base, texts.theirs, texts.mine].map((text) =>
    readOrEmpty(place, locale, text),
  ) as [Read, Read, Read];
  const decide = (field: string, joined: Joined, values: { theirs: unknown; mine: unknown }) =>
    joined.clashes &&
    choose({ locale, field, theirs: values.theirs, mine: values.mine }) === 'theirs'
      ? values.theirs
      : joined.value;
  const names = [...new Set([...Object.keys(theirs.data), ...Object.keys(mine.data)])];
  const data = Object.fromEntries(
    names.map((name) => {
      const three = { base: base.data[name], theirs: theirs.data[name], mine: mine.data[name] };
      return [name, decide(name, joinValue(three), three)] as const;
    }),
  );
  const bodies = { theirs: theirs.body, mine: mine.body };
  const body = decide('body', joinBody(base.body, theirs.body, mine.body), bodies);
  return writeEntryFile(texts.theirs, { data, body: String(body) }, names);
}
