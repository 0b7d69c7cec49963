/** The time, as something that is handed in: tests do not wait. */
import { setTimeout as waitFor } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal is given before. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wait: async (ms, signal) => {
    await waitFor(ms, undefined, { signal });
  },
};
