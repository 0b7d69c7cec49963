/** What the checks of content say, in the writer's language: `content/problems/<locale>.json`, flat keys as in `dictionary.ts`. */
import type { Dictionary } from './dictionary.ts';
import { type Locale, localeCodes, sourceLocale } from './locales.ts';
import { type Translate, translatorFor, type Values } from './translate.ts';

type Source = typeof import('../../content/problems/en.json');
type PluralSuffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<K> = K extends `${infer Stem}_${PluralSuffix}` ? Stem : K;

/** Every sentence about content that may be asked for; plural endings are chosen by `count`. */
export type ProblemKey = Base<Exclude<keyof Source & string, 'default'>>;

/** Beginnings of keys whose last part comes from code: the rules of texts, and the attributes of blocks. */
export const dynamicProblemPrefixes = ['markup.', 'hint.', 'example.'] as const;

async function load(locale: Locale): Promise<[Locale, Dictionary]> {
  const module: { default: Dictionary } = await import(`../../content/problems/${locale}.json`, {
    with: { type: 'json' },
  });
  return [locale, module.default];
}

/** The sentences of every locale. */
export const problemDictionaries = Object.fromEntries(
  await Promise.all(localeCodes.map(load)),
) as Readonly<Record<Locale, Dictionary>>;

const translators = new Map<Locale, Translate<ProblemKey>>();
let spoken: Locale = sourceLocale;

/** Sets the language of every sentence from now on. A process or a window speaks one language: that of its writer. */
export function speakProblemsIn(locale: Locale): void {
  spoken = locale;
}

/** A sentence in the language that `speakProblemsIn` has set, the source language at first. A missing value throws. */
export function sayProblem(key: ProblemKey, values?: Values): string {
  return sayProblemIn(spoken, key, values);
}

/** A sentence with the name of its rule, which programs know it by whatever the language. */
export interface Told {
  readonly rule: ProblemKey;
  readonly message: string;
}

/** Like `sayProblem`, with the name of the rule beside the sentence. */
export function tellProblem(rule: ProblemKey, values?: Values): Told {
  return { rule, message: sayProblem(rule, values) };
}

/** A sentence in a given language. A missing value throws. */
export function sayProblemIn(locale: Locale, key: ProblemKey, values?: Values): string {
  const say = translators.get(locale) ?? translatorFor<ProblemKey>(locale, problemDictionaries);
  translators.set(locale, say);
  return say(key, values);
}

/** Whether there is a sentence of this name, for keys that are put together: `hint.Figure.alt`. */
export function isProblemKey(key: string): key is ProblemKey {
  return Object.hasOwn(problemDictionaries[sourceLocale], key);
}

/** Names of the values that a sentence without plural forms needs: `["name", "instead"]`. */
export function placesOf(key: ProblemKey): string[] {
  const text = problemDictionaries[sourceLocale][key] ?? '';
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}
