/** `translate`: drafts by an engine, what the memory has taken from there. */
import type { TaggedText } from '../../src/markup/segments/tagged-text.ts';
import { cutDocument, type Segment } from '../../src/translations/cut-document.ts';
import type { Terms } from '../../src/translations/glossary-check/check-glossary.ts';
import type { Memory } from '../../src/translations/memory/memory.ts';
import { sourceOf, type Unit } from '../../src/translations/unit.ts';
import { type Applied, applyTargets } from './apply-targets.ts';
import type { Work } from './choose-work.ts';
import { checkPair, type Engine } from './engines/engine.ts';
import { type Amount, estimate } from './engines/estimate.ts';
import type { Term } from './engines/terms.ts';
import { type Progress, translateSegments } from './engines/translate-segments.ts';

/** What is needed for a run. */
export interface TranslateRun {
  readonly engine: Engine;
  readonly memory: Memory;
  readonly terms: Terms;
  /** File of answers, so that nothing is asked twice. */
  readonly journal: string;
}

/** Segments of some units: those that the memory has, and those to ask, each once. */
interface Plan {
  readonly known: ReadonlyMap<string, TaggedText>;
  readonly asked: readonly { readonly id: string; readonly text: TaggedText }[];
}

const nameOf = (unit: Unit, { id }: Segment) => `${unit.id} ${id}`;

function planWork({ from, to, units }: Work, memory: Memory): Plan {
  const known = new Map<string, TaggedText>();
  const asked: { id: string; text: TaggedText }[] = [];
  for (const unit of units) {
    const { segments } = cutDocument(sourceOf(unit), unit.fields);
    for (const [index, segment] of segments.entries()) {
      const { text, codes, id } = segment;
      const [match] = memory.lookUp({
        from,
        to,
        source: text,
        codes,
        unit: unit.id,
        segment: id,
        before: segments[index - 1]?.text ?? '',
        after: segments[index + 1]?.text ?? '',
      });
      if (match?.target !== undefined && match.score >= 100)
        known.set(nameOf(unit, segment), match.target);
      else asked.push({ id: nameOf(unit, segment), text });
    }
  }
  return { known, asked };
}

/** Terms with a form in both languages. */
function termsBetween(terms: Terms, { from, to }: Work): Term[] {
  return [...terms.values()].flatMap(({ preferred }) => {
    const [source, target] = [preferred[from], preferred[to]];
    return source && target ? [{ source, target }] : [];
  });
}

/** What a run would ask for. */
export function estimateWork(
  work: Work,
  { engine, memory, terms, journal }: TranslateRun,
): {
  readonly known: number;
  readonly amount: Amount;
} {
  const { known, asked } = planWork(work, memory);
  const languages = { from: work.from, to: work.to };
  const options = { segments: asked, engine, languages, terms: termsBetween(terms, work), journal };
  return { known: known.size, amount: estimate(options).withMemory };
}

/** What became of each unit, and why the run ended early where it did. */
export interface Translated {
  readonly applied: readonly { readonly unit: string; readonly outcome: Applied }[];
  /** Segments without an answer that could be used. */
  readonly failures: readonly string[];
  readonly stopped: Error | undefined;
}

/** How a run goes on. */
export interface RunOptions {
  readonly root: string;
  readonly today: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Translates and writes. Units of which a segment is missing are not written; the next run asks for that alone. */
export async function translateWork(
  work: Work,
  run: TranslateRun,
  { root, today, signal, onProgress }: RunOptions,
): Promise<Translated> {
  const { engine, memory, terms, journal } = run;
  const languages = { from: work.from, to: work.to };
  await checkPair(engine, languages, signal);
  const { known, asked } = planWork(work, memory);
  const { translations, failures, stopped } = await translateSegments({
    segments: asked,
    engine,
    languages,
    terms: termsBetween(terms, work),
    journal,
    signal,
    onProgress,
  });
  const applied = work.units.map((unit) => {
    const { segments } = cutDocument(sourceOf(unit), unit.fields);
    const targets = new Map(
      segments.flatMap((segment) => {
        const name = nameOf(unit, segment);
        const target = known.get(name) ?? translations.get(name);
        return target === undefined ? [] : [[segment.id, target] as const];
      }),
    );
    const outcome = applyTargets(root, unit, work.to, { targets, method: 'machine', today });
    return { unit: unit.id, outcome };
  });
  return { applied, failures: failures.map(({ id, reason }) => `${id}: ${reason}`), stopped };
}
