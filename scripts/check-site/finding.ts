/** What a check found, and how it is told. */

export interface Finding {
  /** Name of the rule, the same as its file in `checks/`. */
  readonly rule: string;
  /** File of the built site: `en/about/index.html`. */
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** Where in the file, as an excerpt; findings that differ in nothing else are told together. */
  readonly example?: string;
}

const shownFiles = 5;

/**
 * One block per different finding, with the files it occurs in: a mistake in a frame is told once, not a thousand times.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const groups = Map.groupBy(
    findings,
    ({ rule, found, expected }) => `${rule}\n${found}\n${expected}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const files = [...new Set(group.map(({ file }) => file))];
      const shown = files.slice(0, shownFiles).join(', ');
      const more = files.length > shownFiles ? ` and ${files.length - shownFiles} more` : '';
      const example = first.example ? `\n  For example: ${first.example}` : '';
      return [
        `${shown}${more}\n  ${first.rule}: found ${first.found}; expected ${first.expected}.\n  What to do: ${first.fix}${example}`,
      ];
    })
    .join('\n');
}
