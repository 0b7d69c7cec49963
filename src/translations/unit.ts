/** What is translated as a whole and has a state of its own in each language: an entry, a page, a part of the interface. Pure. */
import { digestOfTexts } from '../collections/digest.ts';
import type { FieldFacts } from '../collections/field-notes.ts';
import { translationState } from '../collections/translation-state.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import type { TextDocument } from './cut-document.ts';

/** How a text came into its language (`translation` in its settings, or a line of `content/translations`). */
export interface TranslationNote {
  /** Digest of the original that it follows. */
  readonly source?: string | undefined;
  readonly method: 'human' | 'machine' | 'machine-reviewed';
  readonly translators?: readonly string[] | undefined;
  readonly reviewedBy?: string | undefined;
  readonly date: string;
  /** Terms of the glossary that the translation says in another way on purpose. */
  readonly waivers?: readonly { readonly term: string; readonly reason: string }[] | undefined;
}

/** The words of a unit in one language. */
export interface UnitText extends TextDocument {
  /** Where the words stand; several units may share a file. */
  readonly file: string;
  readonly note: TranslationNote | undefined;
}

/** Kinds of units, in the order in which they are listed. */
export const unitKinds = [
  'practices',
  'roadmap',
  'events',
  'news',
  'pages',
  'interface',
  'taxonomies',
  'glossary',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Something to translate. */
export interface Unit {
  /** `practices/aarhus-model`, `pages/about`, `ui/home`, `taxonomies/topics`, `glossary/bias`. */
  readonly id: string;
  readonly kind: UnitKind;
  /** What people call it, in the language of its original. */
  readonly title: string;
  readonly sourceLocale: Locale;
  readonly texts: Readonly<Partial<Record<Locale, UnitText>>>;
  /** New translations that wait beside the one that is shown, until a person accepts them. */
  readonly drafts: Readonly<Partial<Record<Locale, UnitText>>>;
  /** Which settings are words; undefined when all are. */
  readonly fields?: FieldFacts | undefined;
}

/** State of a unit in a language. `original`: it was written in it. */
export const unitStates = ['original', 'missing', 'machine', 'reviewed', 'outdated'] as const;
export type UnitState = (typeof unitStates)[number];

/** Where a draft of a file waits: `content/practices/fr/x.mdx` → `content/drafts/practices/fr/x.mdx`. */
export function draftFile(file: string): string {
  return file.replace(/^content\//, 'content/drafts/');
}

/** The original of a unit. Throws when there is none, which the check of the content refuses. */
export function sourceOf({ id, texts, sourceLocale }: Unit): UnitText {
  const source = texts[sourceLocale];
  if (!source) throw new Error(`${id} has no text in its own language, ${sourceLocale}.`);
  return source;
}

/** Digest of the original as it is now. */
export function sourceDigest(unit: Unit): string {
  const { texts, body } = sourceOf(unit);
  return digestOfTexts(texts, body);
}

/** Keys of the words, at any depth; a translation lacks one when the original was added to. */
function lacksWords(source: unknown, own: unknown): boolean {
  if (typeof source !== 'object' || source === null) return own === undefined;
  return Object.entries(source).some(([name, inner]) =>
    lacksWords(inner, typeof own === 'object' && own !== null ? Reflect.get(own, name) : undefined),
  );
}

/** The state in a language. Machine text that nobody has checked is `machine`; what a person wrote or checked is `reviewed`. */
export function stateOf(unit: Unit, locale: Locale): UnitState {
  if (locale === unit.sourceLocale) return 'original';
  const text = unit.texts[locale];
  if (!text) return 'missing';
  const state = translationState(text.note, sourceDigest(unit));
  // Without a note nothing is known of where the words come from.
  if (state === 'outdated' || state === 'original') return 'outdated';
  if (unit.kind === 'interface' && lacksWords(sourceOf(unit).texts, text.texts)) return 'outdated';
  return state === 'human' ? 'reviewed' : state;
}

/** Number of units by state. */
export type StateCounts = Readonly<Record<UnitState, number>>;

/** How many of some units are in each state in a language. */
export function countStates(units: readonly Unit[], locale: Locale): StateCounts {
  const counts = { original: 0, missing: 0, machine: 0, reviewed: 0, outdated: 0 };
  for (const unit of units) counts[stateOf(unit, locale)] += 1;
  return counts;
}

/** Languages into which a unit is translated, or should be. */
export function targetLocales(unit: Unit): Locale[] {
  return localeCodes.filter((code) => code !== unit.sourceLocale);
}
