/**
 * Runs a command of the project with the Node that comes with its packages, whatever Node began this:
 * `node scripts/run.mjs scripts/build/cli.ts`. package.json calls it.
 */
import { endWith, fail } from './lib/report.mjs';
import { runWithNode } from './lib/run-here.mjs';

try {
  const { code } = await runWithNode(process.argv.slice(2));
  endWith(code);
} catch (error) {
  fail(error);
}
