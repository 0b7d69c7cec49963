/** What changed between two states of a text, word by word, for each field and block. Pure. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { wordsOf } from '../markup/segments/tagged-text.ts';
import type { CutDocument, Segment } from './cut-document.ts';

/** A run of words that stayed, came or went. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** A field or block that is not what it was. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed';
  /** Where it stands: the label of the field, the heading above the block. */
  readonly place: string;
  /** Whether the place is a field, whose label is not in the language of the text. */
  readonly inField: boolean;
  readonly parts: readonly DiffPart[];
}

/** Two states of a segment; one of them is missing where it came or went. */
export type SegmentPair = readonly [before: Segment | undefined, now: Segment | undefined];

interface Flags {
  readonly added?: boolean;
  readonly removed?: boolean;
}
const kindOf = ({ added, removed }: Flags): DiffPart['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** The words of two texts of one language, compared. */
export function diffWords(before: string, now: string, locale: Locale): DiffPart[] {
  const intlSegmenter = new Intl.Segmenter(localeInfo(locale).formatTag, { granularity: 'word' });
  return diffWordsWithSpace(before, now, { intlSegmenter }).map(({ value, ...flags }) => ({
    kind: kindOf(flags),
    words: value,
  }));
}

/** Pairs what went with what came between two segments that stayed: the first of a kind with the first of that kind. */
function pairChanged(removed: readonly Segment[], added: readonly Segment[]): SegmentPair[] {
  const left = [...added];
  const pairs = removed.map((before): SegmentPair => {
    const at = left.findIndex(
      ({ kind, id }) => kind === before.kind && (kind !== 'field' || id === before.id),
    );
    return [before, at < 0 ? undefined : left.splice(at, 1)[0]];
  });
  return [...pairs, ...left.map((now): SegmentPair => [undefined, now])];
}

/** The segments of two states in pairs, in the order of the text. */
export function pairSegments(before: readonly Segment[], now: readonly Segment[]): SegmentPair[] {
  const comparator = (a: Segment, b: Segment) =>
    a.kind === b.kind && a.text === b.text && (a.kind !== 'field' || a.id === b.id);
  const pairs: SegmentPair[] = [];
  let [from, to] = [0, 0];
  let removed: readonly Segment[] = [];
  for (const { value, ...flags } of diffArrays([...before], [...now], { comparator })) {
    const kind = kindOf(flags);
    if (kind === 'removed') {
      pairs.push(...pairChanged(removed, []));
      removed = before.slice(from, from + value.length);
      from += value.length;
    } else if (kind === 'added') {
      pairs.push(...pairChanged(removed, now.slice(to, to + value.length)));
      removed = [];
      to += value.length;
    } else {
      pairs.push(...pairChanged(removed, []));
      removed = [];
      for (let index = 0; index < value.length; index++)
        pairs.push([before[from + index], now[to + index]]);
      from += value.length;
      to += value.length;
    }
  }
  return [...pairs, ...pairChanged(removed, [])];
}

/** Everything that changed between two states of a text in its language. White space and markup alone do not count. */
export function compareDocuments(before: CutDocument, now: CutDocument, locale: Locale): Change[] {
  return pairSegments(before.segments, now.segments).flatMap(([old, own]): Change[] => {
    const [was, is] = [old && wordsOf(old.text), own && wordsOf(own.text)];
    if (was === is) return [];
    const place = own?.place ?? old?.place ?? '';
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const inField = (own ?? old)?.kind === 'field';
    return [{ kind, place, inField, parts: diffWords(was ?? '', is ?? '', locale) }];
  });
}
