/** What a translator is told beside a segment, in plain words. Pure. */
import type { ExchangeSegment, ExchangeTerm } from './exchange-document.ts';
import { sayCode } from './write-inline.ts';

/** A note with its kind. */
export interface SegmentNote {
  readonly kind: 'place' | 'length' | 'placeholders' | 'glossary';
  readonly words: string;
}

/** A term in one line: `hate → haine, haineux. Not: …`. */
export function sayTerm({ term, translations, avoid = [] }: ExchangeTerm): string {
  const not = avoid.length > 0 ? `. Not: ${avoid.join(', ')}` : '';
  return `${term} → ${translations.join(', ')}${not}`;
}

/** The notes of a segment. `withTerms`: where the format has no other place for terms. */
export function notesOf(segment: ExchangeSegment, withTerms: boolean): SegmentNote[] {
  const { place, maxLength, codes, terms = [] } = segment;
  const legend = [...(codes ?? [])].map(([id, facts]) => `${id}: ${sayCode(facts)}`);
  const avoided = terms.filter(({ avoid = [] }) => withTerms || avoid.length > 0);
  return [
    ...(place ? [{ kind: 'place' as const, words: place }] : []),
    ...(maxLength === undefined
      ? []
      : [{ kind: 'length' as const, words: `At most ${maxLength} signs.` }]),
    ...(legend.length > 0
      ? [{ kind: 'placeholders' as const, words: `Placeholders: ${legend.join('; ')}` }]
      : []),
    ...avoided.map((term) => ({ kind: 'glossary' as const, words: sayTerm(term) })),
  ];
}
