/** Changes of a text by places, so that everything else keeps its bytes. */

/** Puts `text` in the place of the characters from `from` up to, not including, `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after all changes. Changes may touch but not overlap; insertions at one place follow in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort(
    (a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from),
  );
  let result = '';
  let done = 0;
  for (const { from, to, text: added } of sorted) {
    result += text.slice(done, from) + added;
    done = to;
  }
  return result + text.slice(done);
}
