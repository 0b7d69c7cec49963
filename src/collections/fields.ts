/** The building blocks of every schema: a field is a rule, an editor's label and a hint, in one place. */
import { z } from 'zod';
import { localeCodes } from '../i18n/locales.ts';
import { findSourceFault } from '../markup/check/address.ts';
import { describeProblem } from '../markup/problems.ts';
import { refuse } from './say-issue.ts';

/** What the editor's form needs beside the rule itself. */
export interface FieldNotes {
  /** How the form shows it, where the rule alone does not say. */
  readonly widget?: 'text' | 'date' | 'image' | 'markdown';
  /** Collection whose entries are offered, for a reference. */
  readonly reference?: 'city' | 'practice' | 'step' | 'entry';
  /** Group of the form the field stands in. */
  readonly group?: FieldGroup;
  /** A fact inside words: the same in every language, written once. */
  readonly mirrored?: boolean;
  /** Written by a program, never by hand: the form leaves it out. */
  readonly computed?: boolean;
  /** A question of the form that no file answers. */
  readonly formOnly?: 'boolean';
}

/** The groups of a form, in the order in which one thinks. */
export const fieldGroups = [
  'what',
  'where',
  'how',
  'results',
  'transfer',
  'sources',
  'more',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Gives a rule its label and hint. Must be the last call: Zod keeps metadata on that very instance only. */
export function field<S extends z.ZodType>(
  schema: S,
  title: string,
  description: string,
  notes: FieldNotes = {},
): S {
  return schema.meta({ title, description, ...notes });
}

/** One line of words, trimmed, without line breaks. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min, refuse('field.tooShort', { count: min }))
    .max(max, refuse('field.tooLong', { count: max }))
    .regex(/^[^\n\r]*$/, refuse('field.oneLine'));

/** A paragraph or more of plain words. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1, refuse('field.empty'))
    .max(max, refuse('field.tooLong', { count: max }));

/** A list that is never empty: leave the field out instead. */
export const listOf = <S extends z.ZodType>(item: S, max = 30) =>
  z
    .array(item)
    .min(1, refuse('field.emptyList'))
    .max(max, refuse('field.tooMany', { count: max }));

/** Identity of an entry and of a file: small Latin letters, digits and hyphens. */
export const entryId = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, refuse('field.id'))
    .max(60, refuse('field.nameTooLong', { limit: 60 }));

/** Last part of an address: whole words of any script, joined by hyphens. */
export const slug = () =>
  z
    .string()
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, refuse('field.slug'))
    .max(60, refuse('field.nameTooLong', { limit: 60 }));

/** A web address that a reader can open, judged as the links of a body are. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, abort: true, ...refuse('field.address') })
    .refine((address) => findSourceFault(address) === undefined, { error: sayFault });

/** The sentence for an address that is one, but not one to lead readers to. */
function sayFault({ input }: { readonly input?: unknown }): string {
  const fault = findSourceFault(String(input));
  return fault ? describeProblem({ ...fault, line: 1, column: 1 }) : '';
}

/** 2024, 2024-06 or 2024-06-03: as precise as the source. Returns the text. */
export const partialDate = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z
        .string()
        .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, refuse('field.partialDate'))
        .refine(isRealDate, refuse('field.notADay')),
    )
    .meta({ precision: 'partial' });

/** 2024-06-03. Astro's own reader of site pages makes a Date of it: taken back to text. */
export const fullDate = () =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z
        .string(refuse('field.fullDate'))
        .regex(/^\d{4}-\d{2}-\d{2}$/, refuse('field.fullDate'))
        .refine(isRealDate, refuse('field.notADay')),
    )
    .meta({ precision: 'day' });

/** Local date, month or date with time: 2024-06-03, 2024-06 or 2024-06-03T09:30. No offset: the time zone is a field. */
export const localDateTime = () =>
  z
    .string(refuse('field.localDate'))
    .regex(
      /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?$/,
      refuse('field.localDate'),
    )
    .refine((value) => isRealDate(value.slice(0, 10)), refuse('field.notADay'))
    .meta({ precision: 'local-time' });

function isRealDate(value: string): boolean {
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** An IANA time zone name that this Intl knows. */
export const timeZone = () =>
  z
    .string()
    .refine((value) => {
      try {
        return Boolean(new Intl.DateTimeFormat(undefined, { timeZone: value }));
      } catch {
        return false;
      }
    }, refuse('field.timeZone'))
    .meta({ choices: 'timeZones' });

/** ISO 3166-1 alpha-2 code; the name shown comes from Intl. */
export const countryCode = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, refuse('field.country'))
    .meta({ choices: 'countries' });

/** A picture in the media folder, as an author or the CMS writes it. */
export const mediaPath = () =>
  z
    .string()
    .regex(
      /^\.\.\/\.\.\/media\/[a-z0-9][a-z0-9._-]*\.(png|jpe?g|webp|avif)$/,
      refuse('field.picture'),
    );

/** BCP 47 language code of a source or contact. */
export const languageCode = () =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, refuse('field.language'))
    .meta({ choices: 'languages' });

/** One of the site's locales. */
export const localeCode = () =>
  z.enum(localeCodes as [string, ...string[]]).meta({ choices: 'locales' });

const source = z.strictObject({
  title: field(
    line(200),
    'Title',
    'What the source is called, or what it is: “City of Aarhus: anti-radicalisation”.',
  ),
  url: field(
    webAddress(),
    'Address',
    'The full web address, for example https://www.aarhus.dk/english/',
  ),
  publisher: field(
    line(120).optional(),
    'Publisher',
    'Who published it, for example “City of Aarhus”.',
  ),
  language: field(
    languageCode().optional(),
    'Language',
    'Language in which the source is written.',
  ),
  accessed: field(
    fullDate().optional(),
    'Read on',
    'The day on which you read it, for example 2026-11-23.',
  ),
});

/** Where the facts come from: at least one source. */
export const sources = () =>
  field(
    listOf(source, 20),
    'Sources',
    'Where a reader can check what you write: at least one page or report.',
    { group: 'sources' },
  );

const waiver = z.strictObject({
  term: field(
    entryId(),
    'Term',
    'Name of the term’s file in content/glossary, for example local-authority.',
  ),
  reason: field(
    line(200),
    'Reason',
    'Why another word is right here, for example “The law uses this word”.',
  ),
});

const sourceDigestField = field(
  z
    .string()
    .regex(/^[0-9a-f]{16}$/, refuse('field.digest'))
    .optional(),
  'Digest of the original',
  'Written by `npm run translations`; not by hand.',
  { computed: true },
);

/** The editor asks it; the answer becomes the method, the name and the day of a review. */
const checkedQuestion = field(
  z.never(refuse('field.formOnly')).optional(),
  'I have checked the whole text',
  'Tick it when you have read all of it beside the original. The page then says that it was reviewed, by whom and when.',
  { formOnly: 'boolean' },
);

/** What every translation file says about itself (docs/design.md §5). */
export const translation = () =>
  field(
    z
      .strictObject({
        source: sourceDigestField,
        method: field(
          z.enum(['human', 'machine', 'machine-reviewed']),
          'How it was translated',
          'By a person, by a machine, or by a machine and then checked by a person.',
        ),
        translators: field(
          listOf(line(80)).optional(),
          'Translators',
          'Names or offices to credit.',
        ),
        reviewedBy: field(
          line(80).optional(),
          'Reviewed by',
          'Office or name of the person who checked it.',
        ),
        checked: checkedQuestion,
        date: field(
          fullDate(),
          'Date',
          'Day of the translation or review, for example 2026-11-24.',
          { computed: true },
        ),
        waivers: field(
          listOf(waiver).optional(),
          'Other words than the glossary',
          'Terms that this translation says in another way on purpose, so that the check of the glossary is silent about them.',
        ),
      })
      .optional(),
    'Translation',
    'How this text came into this language.',
    { group: 'more' },
  );

/** Fields that every translated file may have beside its own words. */
export const fileFields = () => ({
  slug: field(
    slug().optional(),
    'Address in this language',
    'Last part of the address, when it should differ from the file name: whole-words-like-this. You may change it: the old address goes on working.',
    { group: 'more' },
  ),
  aliases: field(
    listOf(slug()).optional(),
    'Old addresses',
    'Earlier last parts of the address; they keep working.',
    { group: 'more' },
  ),
  translation: translation(),
});

/** The language in which an entry was first written, when it is not that of the file that holds the facts. */
export const sourceLocaleField = () =>
  field(
    localeCode().optional(),
    'First written in',
    'The language in which this entry was first written. Leave it empty when the facts were written in it as well.',
    { group: 'more' },
  );
