/** Reads a `_headers` file as hosts do, to see what each path would get. */

interface HeaderRule {
  readonly glob: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** The rules in their order. A line that begins with white space belongs to the address before it. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split('\n'))
    .map(([glob = '', ...lines]) => ({
      glob,
      lines: lines
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        }),
    }));
}

/** Whether a rule is meant for a path; `*` stands for anything. */
export function fitsGlob(glob: string, path: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path);
}

/** All values that a path gets for each header: hosts differ in whether the last one counts or all. */
export function valuesFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, readonly string[]> {
  const lines = rules.filter(({ glob }) => fitsGlob(glob, path)).flatMap(({ lines }) => lines);
  const byName = Map.groupBy(lines, ([name]) => name);
  return new Map([...byName].map(([name, all]) => [name, all.map(([, value]) => value)]));
}
