/** What the editor itself says, in the member's language: `content/editor/ui/<locale>.json`. */
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { type Translate, translatorFor } from '../../src/i18n/translate.ts';

type Source = typeof import('../../content/editor/ui/en.json');
type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<K> = K extends `${infer Stem}_${PluralSuffix}` ? Stem : K;

/** Every text of the editor that may be asked for. */
export type EditorKey = Base<Exclude<keyof Source & string, 'default'>>;

/** Says a text of the editor. */
export type EditorWords = Translate<EditorKey>;

async function load(locale: Locale): Promise<[Locale, Dictionary]> {
  const module: { default: Dictionary } = await import(`../../content/editor/ui/${locale}.json`, {
    with: { type: 'json' },
  });
  return [locale, module.default];
}

/** All dictionaries of the editor, by locale. */
export const editorDictionaries = Object.fromEntries(
  await Promise.all(localeCodes.map(load)),
) as Readonly<Record<Locale, Dictionary>>;

const made = new Map<Locale, EditorWords>();

/** The editor's words in a language. */
export function editorWords(locale: Locale): EditorWords {
  const words = made.get(locale) ?? translatorFor<EditorKey>(locale, editorDictionaries);
  made.set(locale, words);
  return words;
}
