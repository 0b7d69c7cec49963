/** The words of fields: English stands in the schemas, other languages in `content/editor/form`. */
import { type Locale, localeCodes } from '../i18n/locales.ts';

/** What a field is called, and what it is for. */
export type FieldPart = 'label' | 'hint';
type FieldDictionary = Readonly<Record<string, string>>;

/** Gives the words of a field: `speak('practice.title', 'label', 'Title')`. */
export type FieldWords = (path: string, part: FieldPart, source: string) => string;

async function load(locale: Locale): Promise<[Locale, FieldDictionary]> {
  const module: { default: FieldDictionary } = await import(
    `../../content/editor/form/${locale}.json`,
    { with: { type: 'json' } }
  );
  return [locale, module.default];
}

/** The dictionaries. That of the schemas' language holds only what the schemas do not say: the words of short lists. */
export const fieldDictionaries: ReadonlyMap<Locale, FieldDictionary> = new Map(
  await Promise.all(localeCodes.map(load)),
);

/** Keys under which the words of a field may stand, the most exact first: `practice.sources.url.label`, `sources.url.label`. */
export function keysOf(path: string, part: FieldPart): string[] {
  const [, ...rest] = path.split('.');
  return [`${path}.${part}`, `${rest.join('.')}.${part}`];
}

/** Gives the words of a block of the body, by keys such as `Callout`, `Callout.hint`, `Callout.kind.note`. */
export function componentWords(locale: Locale): (key: string, source: string) => string {
  const dictionary = fieldDictionaries.get(locale);
  return (key, source) => dictionary?.[`component.${key}`] ?? source;
}

/** The words in a language; those of the schema where a translation is missing. */
export function fieldWords(locale: Locale): FieldWords {
  const dictionary = fieldDictionaries.get(locale);
  return (path, part, source) =>
    keysOf(path, part)
      .map((key) => dictionary?.[key])
      .find((words) => words !== undefined) ?? source;
}
