/** What the memory holds: a segment and its translation, and where they come from. */
import type { Locale } from '../../i18n/locales.ts';
import type { CodeKind } from '../../markup/segments/describe-code.ts';
import type { TaggedText } from '../../markup/segments/tagged-text.ts';

/** How far a translation can be trusted, the best first. `unknown`: nothing is recorded of where it comes from. */
export const qualities = ['reviewed', 'machine', 'unknown'] as const;
export type Quality = (typeof qualities)[number];

/** A segment and its translation. The placeholders of both have the numbers of the source. */
export interface MemoryEntry {
  readonly from: Locale;
  readonly to: Locale;
  readonly source: TaggedText;
  readonly target: TaggedText;
  /** What the placeholders stand for, by number. */
  readonly kinds: Readonly<Record<string, CodeKind>>;
  readonly quality: Quality;
  /** `practices/aarhus-model` and `body-12`; empty for what came from elsewhere. */
  readonly unit: string;
  readonly segment: string;
  /** Day of the translation; empty when it is not known. */
  readonly date: string;
  /** The source before and after it in the same unit; empty at the ends. */
  readonly before: TaggedText;
  readonly after: TaggedText;
}
