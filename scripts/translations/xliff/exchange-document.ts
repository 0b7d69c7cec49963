/** What is exchanged with translators: one text with its segments, whatever the format. */
import type { Locale } from '../../../src/i18n/locales.ts';
import type { CodeFacts } from '../../../src/markup/segments/describe-code.ts';
import type { TaggedText } from '../../../src/markup/segments/tagged-text.ts';

/** Versions of XLIFF that are written and read. */
export const versions = ['2.1', '1.2'] as const;
export type XliffVersion = (typeof versions)[number];

/**
 * How far a segment is. `fuzzy`: filled in from a similar segment, or not to be trusted · `machine`: by a machine, read by
 * nobody · `translated`: by a person · `reviewed`: checked by another · `final`: released.
 */
export const segmentStates = [
  'new',
  'fuzzy',
  'machine',
  'translated',
  'reviewed',
  'final',
] as const;
export type SegmentState = (typeof segmentStates)[number];

/** A term of the glossary that stands in a segment. */
export interface ExchangeTerm {
  readonly term: string;
  /** The forms to use, the preferred one first. */
  readonly translations: readonly string[];
  readonly definition?: string | undefined;
  /** Forms not to use. */
  readonly avoid?: readonly string[];
}

/** An earlier translation, offered beside the segment. */
export interface ExchangeMatch {
  /** 70 to 101, as the memory counts. */
  readonly score: number;
  readonly source: TaggedText;
  readonly target: TaggedText;
  /** Where it was found: `practices/aarhus-model`. */
  readonly origin: string;
}

/** A segment with all that helps to translate it. */
export interface ExchangeSegment {
  readonly id: string;
  readonly source: TaggedText;
  readonly target?: TaggedText;
  readonly state: SegmentState;
  /** Where it stands. */
  readonly place?: string;
  readonly maxLength?: number | undefined;
  readonly codes?: ReadonlyMap<number, CodeFacts>;
  readonly terms?: readonly ExchangeTerm[];
  readonly matches?: readonly ExchangeMatch[];
}

/** A text to translate. */
export interface ExchangeDocument {
  /** The id of the unit: `practices/aarhus-model`. */
  readonly id: string;
  readonly title: string;
  /** Digest of the original, to see on return whether it has changed. */
  readonly sourceDigest: string;
  readonly segments: readonly ExchangeSegment[];
}

/** Between which languages, in which version. */
export interface ExchangeOptions {
  readonly version: XliffVersion;
  readonly from: Locale;
  readonly to: Locale;
  /** `text`: placeholders as words, for tools that work on PO files. Of version 1.2 alone. */
  readonly placeholders?: 'elements' | 'text';
  /** Puts the source where no translation is yet, for tools that fill only what is there: OmegaT. */
  readonly prefill?: boolean;
}

/** A segment that came back. */
export interface ReadSegment {
  readonly id: string;
  readonly source: TaggedText;
  readonly target?: TaggedText;
  readonly state: SegmentState;
  /** Its line in the file. */
  readonly line: number;
}

/** A file that came back. */
export interface ReadExchange {
  readonly version: XliffVersion;
  /** Language tags as they stand in the file. */
  readonly from: string;
  readonly to: string;
  readonly documents: readonly {
    readonly id: string;
    /** Empty when the file does not say it. */
    readonly sourceDigest: string;
    readonly segments: readonly ReadSegment[];
  }[];
}
