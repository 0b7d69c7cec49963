/** A clock for tests: time passes only when nothing else is left to do. */
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Clock } from './clock.ts';

interface Waiting {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock, the waits that were asked of it, and a way to let time pass until something has ended. */
export function makeTestClock() {
  let now = 0;
  const waiting = new Set<Waiting>();
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        waits.push(ms);
        const one = { until: now + ms, wake: resolve };
        waiting.add(one);
        signal?.addEventListener('abort', () => {
          waiting.delete(one);
          reject(signal.reason);
        });
      }),
  };
  const passTo = (moment: number) => {
    now = moment;
    for (const one of [...waiting].filter(({ until }) => until <= now)) {
      waiting.delete(one);
      one.wake();
    }
  };
  return {
    clock,
    waits,
    async until<T>(work: Promise<T>): Promise<T> {
      let ended = false;
      const end = () => {
        ended = true;
      };
      work.then(end, end);
      while (!ended) {
        for (let turn = 0; turn < 5; turn += 1) await otherWork();
        const next = Math.min(...[...waiting].map(({ until }) => until));
        if (!ended && Number.isFinite(next)) passTo(next);
      }
      return work;
    },
  };
}
