/** Asks a service again when that helps, later and later, and gives up when it does not. */
import type { Clock } from './clock.ts';
import { type Engine, EngineError, type EngineErrorKind, type Languages } from './engine.ts';
import type { Gate } from './gate.ts';

export interface Patience {
  /** How often a request is made at most. */
  readonly tries: number;
  /** Milliseconds before the second try; each further wait is twice as long. */
  readonly firstWaitMs: number;
  /** No wait is longer. A service that asks for more is left alone. */
  readonly longestWaitMs: number;
  /** Milliseconds after which an answer counts as missing. */
  readonly timeOutMs: number;
}

const worthAnotherTry: readonly EngineErrorKind[] = ['rate-limit', 'time-out', 'unreachable'];

/** True when asking again later may help. */
export function isPassing(problem: unknown): problem is EngineError {
  return problem instanceof EngineError && worthAnotherTry.includes(problem.kind);
}

/**
 * Milliseconds to wait after a failed try (the first is 1): exponential backoff, of which a random half is left away, so
 * that many clients do not come back at the same moment (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/).
 * Never shorter than the service asks for.
 */
export function waitBefore(
  attempt: number,
  patience: Patience,
  random: number,
  retryAfterMs = 0,
): number {
  const backoff = Math.min(patience.longestWaitMs, patience.firstWaitMs * 2 ** (attempt - 1));
  return Math.max(retryAfterMs, backoff * (1 - random / 2));
}

/** What asking needs beside the texts. */
export interface Asking {
  readonly engine: Engine;
  readonly languages: Languages;
  readonly gate: Gate;
  readonly patience: Patience;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** One request, which ends with a `time-out` when no answer comes. */
async function askInTime(asking: Asking, texts: readonly string[]): Promise<string[]> {
  const { engine, languages, clock, patience, signal } = asking;
  const late = new AbortController();
  const answered = new AbortController();
  const message = `${engine.name} gave no answer within ${patience.timeOutMs / 1000} seconds. Try again later, or with smaller requests.`;
  clock.wait(patience.timeOutMs, answered.signal).then(
    () => late.abort(new EngineError('time-out', message)),
    () => undefined,
  );
  try {
    return await engine.translate(texts, languages, AbortSignal.any([signal, late.signal]));
  } finally {
    answered.abort();
  }
}

/** The answers to texts. Throws what the last try threw, or the reason for which the gate was closed. */
export async function askPatiently(asking: Asking, texts: readonly string[]): Promise<string[]> {
  const { gate, patience, clock, random, signal } = asking;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await gate.run(() => askInTime(asking, texts));
    } catch (problem) {
      if (!isPassing(problem) || attempt >= patience.tries) throw problem;
      if ((problem.retryAfterMs ?? 0) > patience.longestWaitMs) throw problem;
      const ms = waitBefore(attempt, patience, random(), problem.retryAfterMs);
      if (problem.kind === 'rate-limit') gate.pause(ms);
      await clock.wait(ms, signal);
    }
  }
}
