/** Checks the sources without building the site: types, lint, unit tests, content. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '../lib/counts.ts';
import { packageBin, projectRoot } from '../lib/project.ts';
import { say } from '../lib/report.ts';
import { run } from '../lib/run.ts';
import { countsOfVitest } from './counts-of-vitest.ts';

const unitReport = join(projectRoot, '.cache/reports/unit.json');

interface Check {
  readonly name: string;
  readonly saying: string;
  /** Program with its arguments; scripts run with this Node. */
  readonly command: readonly [string, ...string[]];
  /** Reads the counts of its tests; without it the check counts as one. */
  readonly count?: () => Counts;
}

const node = process.execPath;
const checks: readonly Check[] = [
  {
    // Reads TypeScript files too; tsc alone does not know what an .astro file exports.
    name: 'types',
    saying: 'Checking the types …',
    command: [
      node,
      packageBin('astro', 'bin/astro.mjs'),
      'check',
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ],
  },
  {
    name: 'lint and format',
    saying: 'Checking style and format …',
    command: [node, packageBin('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings'],
  },
  {
    name: 'unit tests',
    saying: 'Running the unit tests …',
    command: [
      node,
      packageBin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countsOfVitest(readFileSync(unitReport, 'utf8')),
  },
  {
    name: 'content',
    saying: 'Checking the content …',
    command: [node, join(projectRoot, 'scripts/check-content/cli.ts')],
  },
];

function countOf(check: Check, code: number): Counts {
  const one = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!check.count) return one;
  try {
    const counts = check.count();
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs every check, also when one fails, and gives the counts by name. */
export async function runChecks(): Promise<Map<string, Counts>> {
  mkdirSync(join(projectRoot, '.cache/reports'), { recursive: true });
  rmSync(unitReport, { force: true });
  const results = new Map<string, Counts>();
  for (const check of checks) {
    say(check.saying);
    const [program, ...args] = check.command;
    const { code } = await run(program, args, {
      cwd: projectRoot,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    results.set(check.name, countOf(check, code));
  }
  return results;
}
