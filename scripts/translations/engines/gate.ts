/** Lets requests out one after the other: not too many at once, not too close together, none while a service rests. */
import type { Clock } from './clock.ts';

export interface Pace {
  /** How many requests may be under way. */
  readonly atOnce: number;
  /** Milliseconds between the beginnings of two requests. */
  readonly intervalMs: number;
}

export interface Gate {
  /** Runs a task once it is its turn. Rejects with the reason when the gate was closed before. */
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
  /** Lets nothing out for so long: the service asked for it. */
  readonly pause: (ms: number) => void;
  /** Lets nothing out any more. What is under way goes on. The first reason stays. */
  readonly close: (reason: Error) => void;
  /** Why it was closed. */
  readonly closedFor: () => Error | undefined;
}

/** A gate that is open. */
export function makeGate({ atOnce, intervalMs }: Pace, clock: Clock): Gate {
  const queue: (() => void)[] = [];
  let free = atOnce;
  let next = clock.now();
  let closed: Error | undefined;
  const shut = new AbortController();

  const takePlace = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leavePlace = () => {
    const waiting = queue.shift();
    if (waiting) waiting();
    else free += 1;
  };
  const untilTurn = async () => {
    for (let ms = next - clock.now(); ms > 0 && !closed; ms = next - clock.now())
      await clock.wait(ms, shut.signal).catch(() => undefined);
    if (closed) throw closed;
    next = clock.now() + intervalMs;
  };

  return {
    async run(task) {
      await takePlace();
      try {
        await untilTurn();
        return await task();
      } finally {
        leavePlace();
      }
    },
    pause: (ms) => {
      next = Math.max(next, clock.now() + ms);
    },
    close: (reason) => {
      closed ??= reason;
      shut.abort();
    },
    closedFor: () => closed,
  };
}
