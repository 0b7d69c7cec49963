/** Holds translations against the glossary: forms to avoid, and terms whose form is missing. Pure. */
import type { GlossaryTerm } from '../../collections/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../markup/segments/tagged-text.ts';
import { cutDocument, type Segment } from '../cut-document.ts';
import { alignDocuments } from '../memory/align-documents.ts';
import { sourceOf, stateOf, targetLocales, type Unit } from '../unit.ts';
import {
  type Form,
  findSpans,
  hasForm,
  isCovered,
  isName,
  isWithin,
  type ReadText,
  readForms,
  readText,
  type Span,
  wordsOfSpan,
} from './find-forms.ts';

/** Something that a translation says in another way than the glossary. */
export interface GlossaryFinding {
  readonly unit: string;
  readonly locale: Locale;
  /** Id of the term. */
  readonly term: string;
  /** `avoided`: a form that is not to be used · `missing`: none of the forms that are · `waiver`: one that allows nothing. */
  readonly kind: 'avoided' | 'missing' | 'waiver';
  readonly segment: string;
  /** The form that was found: in the translation, or in the original when it has none there. */
  readonly found: string;
  /** The form to use. */
  readonly expected: string;
}

/** Terms by their id, the name of their file. */
export type Terms = ReadonlyMap<string, GlossaryTerm>;

interface TermForms {
  readonly id: string;
  /** What is looked for in an original: the preferred form and the acronym. */
  readonly asked: readonly Form[];
  /** Every form that may be used. */
  readonly accepted: readonly Form[];
  readonly avoided: readonly Form[];
}

function formsOf(id: string, term: GlossaryTerm, locale: Locale): TermForms {
  const acronym = term.acronym?.[locale];
  const acronyms = acronym ? readForms([acronym], locale, true) : [];
  const preferred = readForms(term.preferred[locale] ? [term.preferred[locale]] : [], locale);
  return {
    id,
    asked: [...preferred, ...acronyms],
    accepted: [...preferred, ...acronyms, ...readForms(term.synonyms?.[locale] ?? [], locale)],
    avoided: readForms(term.avoid?.[locale] ?? [], locale),
  };
}

/** The glossary of a language, read once. */
export function readGlossary(terms: Terms, locale: Locale): readonly TermForms[] {
  return [...terms].map(([id, term]) => formsOf(id, term, locale));
}
type Glossary = ReturnType<typeof readGlossary>;

const spansOf = (text: ReadText, forms: readonly Form[]): Span[] =>
  forms.flatMap((form) => findSpans(text, form));

/** Where an original has a term: not inside a longer term, not in a name. */
export function findTerms(text: ReadText, glossary: Glossary): { id: string; found: string }[] {
  const all = glossary.flatMap(({ accepted }) => spansOf(text, accepted));
  return glossary.flatMap(({ id, asked }) => {
    const [first] = asked.flatMap((form) =>
      findSpans(text, form)
        .filter((span) => !isCovered(span, all) && !isName(text, span, form))
        .map((span) => wordsOfSpan(text, span)),
    );
    return first === undefined ? [] : [{ id, found: first }];
  });
}

type Found = Omit<GlossaryFinding, 'unit' | 'locale' | 'segment'>;

/** Forms to avoid in a translation, unless they are part of one that may be used. */
function findAvoided(text: ReadText, glossary: Glossary): Found[] {
  return glossary.flatMap(({ id, accepted, avoided, asked }) => {
    const fine = spansOf(text, accepted);
    return avoided
      .flatMap((form) => findSpans(text, form, true))
      .filter((span) => !isWithin(span, fine))
      .map((span) => ({
        term: id,
        kind: 'avoided' as const,
        found: wordsOfSpan(text, span),
        expected: asked[0]?.written ?? '',
      }));
  });
}

/** Terms of an original of which the translation has no form; `near` is what stands around the segment. */
function findMissing(
  source: ReturnType<typeof findTerms>,
  target: ReadText,
  near: ReadText,
  glossary: Glossary,
): Found[] {
  return source.flatMap(({ id, found }) => {
    const forms = glossary.find((term) => term.id === id);
    const [expected] = forms?.asked ?? [];
    if (!forms || !expected) return [];
    // A name may stay as it is in the original.
    const kept = readForms([found], target.locale, true);
    const has = (form: Form) => hasForm(target, form) || hasForm(near, form);
    if ([...forms.accepted, ...kept].some(has)) return [];
    return [{ term: id, kind: 'missing' as const, found, expected: expected.written }];
  });
}

const textOf = ({ text }: Segment, locale: Locale) => readText(wordsOf(text), locale);

/** What is read once for all units and languages. */
interface Reading {
  glossary(locale: Locale): Glossary;
  termsIn(words: string, locale: Locale): ReturnType<typeof findTerms>;
}

/** Remembers what a function gave for a text. */
function once<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

function startReading(terms: Terms): Reading {
  const glossary = once((locale) => readGlossary(terms, locale as Locale));
  const finderOf = once((locale) => {
    const own = locale as Locale;
    return once((words) => findTerms(readText(words, own), glossary(own)));
  });
  return { glossary, termsIn: (words, locale) => finderOf(locale)(words) };
}

function checkUnit(unit: Unit, locale: Locale, reading: Reading): GlossaryFinding[] {
  const text = unit.texts[locale];
  if (!text || locale === unit.sourceLocale) return [];
  const target = cutDocument(text, unit.fields);
  const waived = new Set(text.note?.waivers?.map(({ term }) => term));
  const glossary = reading.glossary(locale);
  const at = (segment: string) => (found: Found) => ({ unit: unit.id, locale, segment, ...found });
  const avoided = target.segments.flatMap((segment) =>
    findAvoided(textOf(segment, locale), glossary).map(at(segment.id)),
  );
  // An outdated translation follows another original.
  const isOutdated = stateOf(unit, locale) === 'outdated' && text.note !== undefined;
  const pairs = isOutdated ? [] : alignDocuments(cutDocument(sourceOf(unit), unit.fields), target);
  const missing = pairs.flatMap((pair, index) => {
    const around = [pairs[index - 1], pairs[index + 1]].map(
      (one) => one && wordsOf(one.target.text),
    );
    const near = readText(around.filter((words) => words !== undefined).join('\n'), locale);
    const source = reading.termsIn(wordsOf(pair.source.text), unit.sourceLocale);
    return findMissing(source, textOf(pair.target, locale), near, glossary).map(at(pair.target.id));
  });
  const own = unit.id.startsWith('glossary/') ? unit.id.slice('glossary/'.length) : undefined;
  const found = [...avoided, ...missing].filter(({ term }) => term !== own);
  const needed = new Set(found.map(({ term }) => term));
  // What an outdated translation misses is not known, so neither is what its waivers are for.
  const unneeded = isOutdated ? [] : [...waived].filter((term) => !needed.has(term));
  return [
    ...found.filter(({ term }) => !waived.has(term)),
    ...unneeded.map((term) => at('waivers')({ term, kind: 'waiver', found: term, expected: '' })),
  ];
}

/** Everything that translations say in another way than the glossary, without what a waiver allows, and waivers that allow nothing. Throws `UncutBody`. */
export function checkGlossary(
  units: readonly Unit[],
  terms: Terms,
  to?: Locale,
): GlossaryFinding[] {
  const reading = startReading(terms);
  return units.flatMap((unit) =>
    targetLocales(unit)
      .filter((locale) => to === undefined || locale === to)
      .flatMap((locale) => checkUnit(unit, locale, reading)),
  );
}
