/** Has segments translated by a service: politely, without paying twice, and without believing it. */
import { askPatiently, type Patience } from './ask-patiently.ts';
import { askUntilRight, type Desk } from './ask-until-right.ts';
import { makeBatches } from './batches.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Engine, EngineError } from './engine.ts';
import { type Gate, makeGate, type Pace } from './gate.ts';
import { type Journal, openJournal } from './journal.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type Failure, type Plan, planWork, type Work } from './plan.ts';
import { hasWords, readTagged } from './tagged-text.ts';
import { putTermsBack } from './terms.ts';

/** How far a run is, in texts: equal ones are asked once. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

export interface TranslateOptions extends Work {
  /** File that keeps answers between runs; nothing in it is asked again. */
  readonly journal: string;
  readonly pace?: Partial<Pace>;
  readonly patience?: Partial<Patience>;
  /** Stops the run; what is done is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly clock?: Clock;
  readonly random?: () => number;
}

export interface Outcome {
  /** Tagged text in the target language, with the placeholders of the segment, by its id. */
  readonly translations: ReadonlyMap<string, string>;
  /** Segments whose answers were all wrong. */
  readonly failures: readonly Failure[];
  /** Segments that were not reached. */
  readonly remaining: readonly string[];
  /** Why the run ended early: quota, credentials, a service that stays silent, the signal. */
  readonly stopped: Error | undefined;
}

/** On one's own server nobody counts requests. */
const usualPace = ({ billing }: Engine): Pace => ({
  atOnce: 2,
  intervalMs: billing === 'nothing' ? 0 : 250,
});
const usualPatience: Patience = {
  tries: 6,
  firstWaitMs: 1000,
  longestWaitMs: 300_000,
  timeOutMs: 120_000,
};

/** Milliseconds between two writings of the journal: it may be large, and answers may come fast. */
const saveInterval = 1000;

/** So many answers without sense, one after the other: it is not the texts. */
const mostBadAnswers = 8;

/** Ends the run, for a reason. */
class Stop extends Error {
  override name = 'Stop';
  readonly reason: Error;

  constructor(reason: unknown) {
    super('The run ends.');
    this.reason = reason instanceof Error ? reason : new Error(String(reason));
  }
}

/** What the texts of a run have come to. */
interface Results {
  readonly answers: Map<string, string>;
  readonly faults: Map<string, string>;
}

/** The `ask` of a run: patient, and the end of it where asking on is of no use. */
function makeAsk(options: TranslateOptions, gate: Gate, clock: Clock): Desk['ask'] {
  const { engine, languages, signal = new AbortController().signal } = options;
  const patience = { ...usualPatience, ...options.patience };
  const random = options.random ?? Math.random;
  const asking = { engine, languages, gate, patience, clock, random, signal };
  let badInARow = 0;
  return async (texts) => {
    try {
      const answers = await askPatiently(asking, texts);
      badInARow = 0;
      return answers;
    } catch (problem) {
      if (problem instanceof Stop) throw problem;
      if (signal.aborted) throw new Stop(signal.reason);
      if (!(problem instanceof EngineError)) throw problem;
      if (problem.kind === 'bad-answer') badInARow += 1;
      if (problem.kind === 'bad-answer' && badInARow < mostBadAnswers) throw problem;
      const stop = new Stop(problem);
      gate.close(stop);
      throw stop;
    }
  };
}

/** Answers that the journal has. They are judged again: nothing is believed because it lies on our disk. */
function recall({ texts }: Plan, journal: Journal): Map<string, string> {
  const known = new Map<string, string>();
  for (const text of texts) {
    const answer = journal.get(text);
    if (answer !== undefined && !judgeAnswer(text, answer)) known.set(text, answer);
  }
  return known;
}

/** Lets no request out any more once the signal is given. Gives back how to forget the signal. */
function closeOnAbort(gate: Gate, signal: AbortSignal | undefined): () => void {
  const abort = () => gate.close(new Stop(signal?.reason));
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return () => signal?.removeEventListener('abort', abort);
}

/** Asks for every text that has no answer yet. Gives back why it ended early. */
async function askAll(
  options: TranslateOptions,
  { texts }: Plan,
  journal: Journal,
  { answers, faults }: Results,
): Promise<Error | undefined> {
  const { engine, signal, onProgress, clock = systemClock } = options;
  const gate = makeGate({ ...usualPace(engine), ...options.pace }, clock);
  const batches: Desk['batches'] = (some) => makeBatches(some, engine.limits, engine.asSent);
  const tell = () => onProgress?.({ done: answers.size, failed: faults.size, total: texts.length });
  let nextSave = clock.now();
  const keep: Desk['keep'] = (right) => {
    for (const { text, answer } of right) {
      answers.set(text, answer);
      journal.put(text, answer);
    }
    tell();
    if (clock.now() < nextSave) return;
    journal.save();
    nextSave = clock.now() + saveInterval;
  };
  const desk = { ask: makeAsk(options, gate, clock), batches, keep };
  const askBatch = async (batch: readonly string[]) => {
    const verdicts = await askUntilRight(desk, batch);
    for (const verdict of verdicts) if ('fault' in verdict) faults.set(verdict.text, verdict.fault);
    tell();
  };
  const forget = closeOnAbort(gate, signal);
  tell();
  const asked = batches(texts.filter((text) => !answers.has(text))).map((batch) =>
    askBatch(batch).catch((problem: unknown) => {
      gate.close(problem as Error);
      if (!(problem instanceof Stop)) throw problem;
    }),
  );
  await Promise.allSettled(asked);
  forget();
  journal.save();
  await Promise.all(asked);
  const end = gate.closedFor();
  return end instanceof Stop ? end.reason : end;
}

type Result = { readonly translation: string } | { readonly reason: string } | undefined;

/** A segment from the answers to its parts; undefined when one of them was not reached. */
function join(parts: readonly string[], { answers, faults }: Results): Result {
  const translated: string[] = [];
  for (const part of parts) {
    const fault = faults.get(part);
    if (fault !== undefined) return { reason: `No right answer: ${fault}` };
    const answer = hasWords(readTagged(part)) ? answers.get(part) : part;
    if (answer === undefined) return undefined;
    const { text, lost } = putTermsBack(part, answer);
    if (lost !== undefined) return { reason: `The term “${lost}” is missing.` };
    translated.push(text);
  }
  return { translation: translated.join('') };
}

/** Has segments translated. Throws only for mistakes in this program; what happens with a service is in the outcome. */
export async function translateSegments(options: TranslateOptions): Promise<Outcome> {
  const plan = planWork(options);
  const journal = openJournal(options.journal, options.engine, options.languages);
  const results = { answers: recall(plan, journal), faults: new Map<string, string>() };
  const stopped = await askAll(options, plan, journal, results);
  const translations = new Map<string, string>();
  const failures = [...plan.failures];
  const remaining: string[] = [];
  for (const [id, parts] of plan.parts) {
    const result = join(parts, results);
    if (!result) remaining.push(id);
    else if ('reason' in result) failures.push({ id, reason: result.reason });
    else translations.set(id, result.translation);
  }
  return { translations, failures, remaining, stopped };
}
