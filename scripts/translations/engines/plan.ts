/** What a run has to ask: segments with their terms protected, cut to fit, each text once. Pure. */
import { cutLongText } from './batches.ts';
import type { Engine, Languages } from './engine.ts';
import { hasWords, readTagged, TaggedTextError } from './tagged-text.ts';
import { type Term, termGuard } from './terms.ts';

/** A text to translate, under a name of the caller's. */
export interface Segment {
  readonly id: string;
  /** Tagged text. */
  readonly text: string;
}

/** A segment that is not translated, and why. */
export interface Failure {
  readonly id: string;
  readonly reason: string;
}

export interface Plan {
  /** The parts of each segment, by its id; joined they are its text. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Every part that has words in it, once. */
  readonly texts: readonly string[];
  /** Segments that are no tagged text. */
  readonly failures: readonly Failure[];
}

/** What a run is about. */
export interface Work {
  readonly segments: readonly Segment[];
  readonly engine: Engine;
  readonly languages: Languages;
  readonly terms?: readonly Term[];
}

/** The plan of a run. */
export function planWork({ segments, engine, languages, terms = [] }: Work): Plan {
  const parts = new Map<string, string[]>();
  const failures: Failure[] = [];
  const { characters } = engine.limits;
  const protect = termGuard(terms, languages);
  const ids = new Set<string>();
  for (const { id, text } of segments) {
    if (ids.has(id)) throw new Error(`Two segments have the id “${id}”. Expected one each.`);
    ids.add(id);
    try {
      parts.set(id, cutLongText(protect(text), characters, languages.from, engine.asSent));
    } catch (problem) {
      if (!(problem instanceof TaggedTextError)) throw problem;
      failures.push({ id, reason: `The original is no tagged text: ${problem.message}.` });
    }
  }
  const texts = new Set([...parts.values()].flat().filter((text) => hasWords(readTagged(text))));
  return { parts, texts: [...texts], failures };
}
