/** Runs a step of a build, with nothing of our environment but what it needs. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../lib/project.ts';
import { exitWhenDiskFull, say } from '../lib/report.ts';
import { run } from '../lib/run.ts';
import { environmentOfBuild } from './build-environment.ts';
import { diskFullCode } from './disk-full.ts';
import type { BuildStep } from './steps.ts';

/** Thrown when there is no room on the disk. */
export class DiskFull extends Error {
  override name = 'DiskFull';
  /** The system's name of the error: `ENOSPC`. */
  readonly code: string;

  constructor(code: string) {
    super(`The disk is full (${code}).`);
    this.code = code;
  }
}

const endWithParent = pathToFileURL(join(projectRoot, 'scripts/lib/end-with-parent.mjs')).href;

/** Our own programs tell by their exit code; others by what they print, unless that may be somebody's words. */
function diskFullOf(
  { quotesContent }: BuildStep,
  code: number,
  output: string,
): string | undefined {
  if (code === exitWhenDiskFull) return diskFullCode(output) ?? 'ENOSPC';
  return code === 0 || quotesContent ? undefined : diskFullCode(output);
}

/**
 * Runs a step to its end, prints what it said and gives it. Throws its message when it fails, `DiskFull` when that is because there is
 * no room; what it printed is then shown with DEBUG=1 alone.
 */
export async function runStep(
  step: BuildStep,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  say(step.saying);
  const debug = Boolean(process.env['DEBUG']);
  const args = ['--import', endWithParent, step.script, ...step.args];
  const { code, output } = await run(process.execPath, args, {
    cwd: projectRoot,
    env: environmentOfBuild(process.env, env),
    inherit: 'nothing',
    print: debug ? 'both' : 'keep',
  });
  const full = diskFullOf(step, code, output);
  const text = output.trimEnd();
  if (text && !debug && !full) say(text);
  if (full) throw new DiskFull(full);
  if (code !== 0) throw new Error(step.failed);
  return output;
}
