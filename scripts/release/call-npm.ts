/** Runs npm: the one that began this command, else the one on the PATH. */
import { type RunResult, run } from '../lib/run.ts';

/** Runs npm in a folder and keeps what it prints. It says its errors as JSON among it, and is otherwise silent. */
export function callNpm(args: readonly string[], cwd: string): Promise<RunResult> {
  const own = process.env['npm_execpath'];
  const quiet = [...args, '--loglevel=silent'];
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...quiet], { cwd, print: 'keep' })
    : run('npm', quiet, { cwd, print: 'keep' });
}
