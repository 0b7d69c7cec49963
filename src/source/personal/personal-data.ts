/** Finds what leads to a person: their mailbox, a telephone number. Pure. */
import { type Told, tellProblem } from '../../i18n/problem-words.ts';
import type { EntryFile } from '../entry-file.ts';
import { placeOf } from '../front-matter.ts';
import type { ContentProblem } from '../problem.ts';
import { findMailboxes, isPersonalMailbox } from './find-mailboxes.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { plainWords } from './mailbox-words.ts';

/** How much it weighs: a warning is for the reviewer to judge, an error stops the publication. */
export type Severity = NonNullable<ContentProblem['severity']>;

/** Something in a text that looks like personal data. `index` counts UTF-16 units from 0. */
export interface PersonalFinding extends Told {
  readonly severity: Severity;
  readonly index: number;
}

/** As `ContentProblem`, with its weight. */
export type PersonalProblem = ContentProblem & { readonly severity: Severity };

/**
 * Mailboxes of persons and telephone numbers in a text, in its order. `known` are words that name an office or a practice,
 * in small letters without marks. A finding is a warning: only people can tell a person from an office for certain.
 */
export function findPersonalData(
  text: string,
  known: ReadonlySet<string> = new Set(),
): PersonalFinding[] {
  const mailboxes = findMailboxes(text).filter(({ local, domain }) =>
    isPersonalMailbox(local, domain, known),
  );
  const tell = (rule: 'personal.email' | 'personal.phone', found: string, index: number) => ({
    ...tellProblem(rule, { found }),
    severity: 'warning' as const,
    index,
  });
  return [
    ...mailboxes.map((found) => tell('personal.email', found.text, found.index)),
    ...findPhoneNumbers(text).map((found) => tell('personal.phone', found.text, found.index)),
  ].sort((a, b) => a.index - b.index);
}

type Path = readonly (string | number)[];

/** Every text among the settings, with the way to it. */
function textsWithin(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsWithin(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsWithin(inner, [...path, name]));
}

const isContact = ([first, second]: Path): boolean => first === 'contact' && second === 'email';

/** Words that name the practice, from its file name and its title. */
function wordsOf({ id, texts }: EntryFile): ReadonlySet<string> {
  return new Set(plainWords(`${id} ${String(texts?.['title'] ?? '')}`));
}

function settingProblems(file: EntryFile, known: ReadonlySet<string>): PersonalProblem[] {
  return textsWithin({ ...file.facts, ...file.texts }).flatMap(({ path, text }) =>
    findPersonalData(text, known).map(({ index: _index, ...told }) => {
      const { line, column } = placeOf(file.yaml, path);
      const place = { file: file.path, line: line + 1, column, field: String(path[0]) };
      const isError = isContact(path) && told.rule === 'personal.email';
      return isError
        ? {
            ...place,
            ...tellProblem('personal.mailbox', { found: text }),
            severity: 'error' as const,
          }
        : { ...place, ...told };
    }),
  );
}

function bodyProblems(file: EntryFile, known: ReadonlySet<string>): PersonalProblem[] {
  return findPersonalData(file.body, known).map(({ index, ...told }) => {
    const lines = file.body.slice(0, index).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { file: file.path, line: lines.length + file.bodyLine, column, ...told };
  });
}

/**
 * Personal data in the file of an entry: in its settings, words and link addresses. The mailbox of a person as `contact` is
 * an error, everything else a warning.
 */
export function personalProblems(file: EntryFile): PersonalProblem[] {
  const known = wordsOf(file);
  return [...settingProblems(file, known), ...bodyProblems(file, known)];
}
