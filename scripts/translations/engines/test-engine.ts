/** An engine for tests: it answers as a function says, and remembers what it was asked. */
import { allPairs, type Engine, type Limits } from './engine.ts';

type Answers = readonly string[] | Error | Promise<readonly string[]>;

/** Answers to the texts of the request with that number (the first is 1). */
export type Script = (texts: readonly string[], request: number, signal: AbortSignal) => Answers;

/** `<g id="1">peace</g>` → `<g id="1">PEACE</g>`: a translation that can be told from its original. */
export function upperCase(text: string): string {
  return text.replace(/(<[^>]*>|&\w+;)|[^<&]+/g, (part, markup) => markup ?? part.toUpperCase());
}

/** The engine, and every request that reached it. */
export function makeTestEngine(script: Script, limits: Limits = { segments: 2, characters: 1000 }) {
  const requests: (readonly string[])[] = [];
  const engine: Engine = {
    name: 'test',
    limits,
    billing: 'characters',
    asSent: (text) => text,
    pairs: async () => allPairs(),
    async translate(texts, _, signal) {
      requests.push(texts);
      const answers = await script(texts, requests.length, signal);
      if (answers instanceof Error) throw answers;
      return [...answers];
    },
  };
  return { engine, requests };
}
