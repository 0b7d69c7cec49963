/** Puts together what a translator gets of a unit: its segments with translations, matches, terms and lengths. Pure. */
import type { FieldFacts } from '../../../src/collections/field-notes.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { describeCode } from '../../../src/markup/segments/describe-code.ts';
import { wordsOf } from '../../../src/markup/segments/tagged-text.ts';
import { cutDocument, type Segment } from '../../../src/translations/cut-document.ts';
import {
  findTerms,
  readGlossary,
  type Terms,
} from '../../../src/translations/glossary-check/check-glossary.ts';
import { readText } from '../../../src/translations/glossary-check/find-forms.ts';
import { alignDocuments } from '../../../src/translations/memory/align-documents.ts';
import type { Match, Memory } from '../../../src/translations/memory/memory.ts';
import {
  sourceDigest,
  sourceOf,
  stateOf,
  type Unit,
  type UnitState,
} from '../../../src/translations/unit.ts';
import type {
  ExchangeDocument,
  ExchangeMatch,
  ExchangeSegment,
  ExchangeTerm,
  SegmentState,
} from './exchange-document.ts';

/** What helps a translator beside the text itself. */
export interface Help {
  readonly memory?: Memory;
  readonly terms?: Terms;
}

type Filled = Pick<ExchangeSegment, 'target' | 'state'>;

/** The state of what stands in a translation now. Of an outdated one nothing is certain. */
const statesOfUnits: Readonly<Record<UnitState, SegmentState>> = {
  original: 'new',
  missing: 'new',
  machine: 'machine',
  reviewed: 'reviewed',
  outdated: 'fuzzy',
};

/** The state of what the memory fills in. What a person wrote elsewhere has to be read here as well. */
function stateOfMatch({ score, entry }: Match): SegmentState {
  if (score < 100 || entry.quality === 'unknown') return 'fuzzy';
  return entry.quality === 'machine' ? 'machine' : 'translated';
}

/** The longest a value may be, by the schema: `transfer/firstSteps/2`. A paragraph shares its length with others. */
export function maxLengthOf(id: string, facts: FieldFacts | undefined): number | undefined {
  const [path = '', paragraph] = id.split('#');
  let at = paragraph === undefined ? facts : undefined;
  for (const part of path.split('/')) at = /^\d+$/.test(part) ? at?.items : at?.properties?.[part];
  return at?.maxLength;
}

/** Terms that stand in a segment, with their forms in the other language. */
function termFinder(terms: Terms, from: Locale, to: Locale): (words: string) => ExchangeTerm[] {
  const glossary = readGlossary(terms, from);
  return (words) =>
    findTerms(readText(words, from), glossary).flatMap(({ id, found }): ExchangeTerm[] => {
      const term = terms.get(id);
      const preferred = term?.preferred[to];
      if (!term || preferred === undefined) return [];
      return [
        {
          term: found,
          translations: [preferred, ...(term.acronym?.[to] ? [term.acronym[to]] : [])],
          definition: term.definition[from],
          avoid: term.avoid?.[to] ?? [],
        },
      ];
    });
}

/** What stands in the translation now, by the ids of the source. */
function readFilled(
  unit: Unit,
  to: Locale,
  own: ReturnType<typeof cutDocument>,
): Map<string, Filled> {
  const text = unit.texts[to];
  const state = statesOfUnits[stateOf(unit, to)];
  // What an outdated translation says was said of other words: the memory knows of which.
  if (!text || (state === 'fuzzy' && text.note)) return new Map();
  const pairs = alignDocuments(own, cutDocument(text, unit.fields));
  return new Map(pairs.map((pair) => [pair.source.id, { target: pair.text, state }]));
}

const offered = (matches: readonly Match[]): ExchangeMatch[] =>
  matches.map(({ score, entry, source, target }) => ({
    score,
    source,
    target: target ?? entry.target,
    origin: entry.unit,
  }));

/** The unit for translators. Throws `UncutBody`. */
export function prepareDocument(unit: Unit, to: Locale, help: Help = {}): ExchangeDocument {
  const from = unit.sourceLocale;
  const own = cutDocument(sourceOf(unit), unit.fields);
  const filled = readFilled(unit, to, own);
  const find = help.terms && termFinder(help.terms, from, to);
  const textAt = (index: number) => own.segments[index]?.text ?? '';
  const prepare = ({ id, text, place, codes }: Segment, index: number): ExchangeSegment => {
    const question = { from, to, source: text, codes, unit: unit.id, segment: id };
    const neighbours = { before: textAt(index - 1), after: textAt(index + 1) };
    const matches = help.memory?.lookUp({ ...question, ...neighbours }, 3) ?? [];
    const [best] = matches.filter(({ target }) => target !== undefined);
    const proposed: Filled = best?.target
      ? { target: best.target, state: stateOfMatch(best) }
      : { state: 'new' };
    return {
      id,
      source: text,
      ...(filled.get(id) ?? proposed),
      place,
      maxLength: maxLengthOf(id, unit.fields),
      codes: new Map([...(codes ?? [])].map(([number, code]) => [number, describeCode(code)])),
      terms: find?.(wordsOf(text)) ?? [],
      matches: offered(matches),
    };
  };
  return {
    id: unit.id,
    title: unit.title,
    sourceDigest: sourceDigest(unit),
    segments: own.segments.map(prepare),
  };
}
