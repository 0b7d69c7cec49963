/** How much is tried, and from which seed: the same texts each time, unless FUZZ_RUNS or FUZZ_SEED ask for others. */

/** Cases of `npm test`, all tests together. */
export const allRuns = 100_000;

const asked = Number(process.env['FUZZ_RUNS'] ?? allRuns);

/** The parameters of a property that gets a share of all cases, such as 0.3. */
export function shareOfRuns(share: number): { readonly numRuns: number; readonly seed: number } {
  const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
  return { numRuns: Math.ceil(asked * share), seed };
}
