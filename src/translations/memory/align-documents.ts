/** Pairs the segments of a text with those of its translation. What is not certain is left out. Pure. */
import { describeCode } from '../../markup/segments/describe-code.ts';
import { type TaggedText, wordsOf } from '../../markup/segments/tagged-text.ts';
import type { CutDocument, Segment } from '../cut-document.ts';
import { matchCodes, renumber } from './map-placeholders.ts';

/** A segment and its translation. */
export interface AlignedPair {
  readonly source: Segment;
  readonly target: Segment;
  /** The translation, its placeholders numbered as in the source. */
  readonly text: TaggedText;
}

function pair(source: Segment, target: Segment): AlignedPair[] {
  const numbers = matchCodes(target.codes, source.codes);
  const text = numbers && renumber(target.text, numbers);
  return text?.trim() ? [{ source, target, text }] : [];
}

const nameOf = ({ id }: Segment) => id.split('#')[0] ?? id;

/** Fields have names; their paragraphs correspond when there are equally many. */
function alignFields(source: readonly Segment[], target: readonly Segment[]): AlignedPair[] {
  const theirs = Map.groupBy(target, nameOf);
  return [...Map.groupBy(source, nameOf)].flatMap(([name, own]) => {
    const other = theirs.get(name) ?? [];
    if (own.length !== other.length) return [];
    return own.flatMap((segment, index) => {
      const match = other[index];
      return match ? pair(segment, match) : [];
    });
  });
}

/** Kind and markup of a segment: what stays when the words change. */
function shapeOf({ kind, codes }: Segment): string {
  const marks = [...(codes?.values() ?? [])].map((code) => describeCode(code).kind).sort();
  return [kind, ...marks].join(' ');
}

function sameShape(source: readonly Segment[], target: readonly Segment[]): boolean {
  return (
    source.length === target.length &&
    source.every((segment, index) => {
      const other = target[index];
      return other && shapeOf(segment) === shapeOf(other);
    })
  );
}

/** The part before the first heading, then each heading with what follows it. */
function cutSections(segments: readonly Segment[]): Segment[][] {
  const sections: Segment[][] = [[]];
  for (const segment of segments)
    if (segment.kind === 'heading') sections.push([segment]);
    else sections.at(-1)?.push(segment);
  return sections;
}

/** Numbers of two digits and more, of any script: they are the same in every language. */
function numbersOf(segments: readonly Segment[]): string {
  const words = segments.map(({ text }) => wordsOf(text)).join(' ');
  const plain = words.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return (plain.match(/\d{2,}/g) ?? []).sort().join(' ');
}

/** Where links lead, in any order. */
const addressesOf = (segments: readonly Segment[]) =>
  segments
    .flatMap(({ codes }) => [...(codes?.values() ?? [])].map((code) => describeCode(code).address))
    .filter((address) => address !== undefined)
    .sort()
    .join(' ');

/** Marks that do not depend on the language: without any, two sections of one form may be about different things. */
function provesSame(source: readonly Segment[], target: readonly Segment[]): boolean {
  const own = `${numbersOf(source)} ${addressesOf(source)}`;
  return own.trim() !== '' && own === `${numbersOf(target)} ${addressesOf(target)}`;
}

const pairAll = (source: readonly Segment[], target: readonly Segment[]) =>
  source.flatMap((segment, index) => {
    const other = target[index];
    return other ? pair(segment, other) : [];
  });

function alignBodies(source: readonly Segment[], target: readonly Segment[]): AlignedPair[] {
  if (sameShape(source, target)) return pairAll(source, target);
  const [own, theirs] = [cutSections(source), cutSections(target)];
  if (own.length !== theirs.length) return [];
  return own.flatMap((section, index) => {
    const other = theirs[index] ?? [];
    return sameShape(section, other) && provesSame(section, other) ? pairAll(section, other) : [];
  });
}

const isField = ({ kind }: Segment) => kind === 'field';
const isBody = ({ kind }: Segment) => kind !== 'field';

/**
 * Fields by their names. A body by its structure: block by block when both have the same blocks with the same markup.
 * When they differ, only sections between the same headings that have one form and the same numbers and links.
 */
export function alignDocuments(source: CutDocument, target: CutDocument): AlignedPair[] {
  return [
    ...alignFields(source.segments.filter(isField), target.segments.filter(isField)),
    ...alignBodies(source.segments.filter(isBody), target.segments.filter(isBody)),
  ];
}
