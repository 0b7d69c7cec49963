/** Serves the built site on a free port and runs the tests of src/e2e in Chromium. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '../lib/counts.ts';
import { packageBin, projectRoot } from '../lib/project.ts';
import { run } from '../lib/run.ts';
import { chromium, needTool } from '../lib/tools.ts';
import { withServer } from '../serve/with-server.ts';
import { countsOfPlaywright } from './counts-of-playwright.ts';

const reportFile = join(projectRoot, '.cache/reports/browser.json');

/** Runs the browser tests; `args` go to Playwright, for example the name of a file. Throws when they did not run. */
export async function runBrowserTests(args: readonly string[]): Promise<Counts> {
  const executable = await needTool(chromium);
  rmSync(reportFile, { force: true });
  mkdirSync(join(projectRoot, '.cache/reports'), { recursive: true });
  await withServer(async (origin) => {
    const env = { BASE_URL: origin, CHROMIUM_PATH: executable };
    const cli = packageBin('@playwright/test', 'cli.js');
    await run(process.execPath, [cli, 'test', ...args], { cwd: projectRoot, env });
  });
  try {
    return countsOfPlaywright(readFileSync(reportFile, 'utf8'));
  } catch {
    throw new Error('The browser tests did not run to their end; what they printed stands above.');
  }
}
