/** `npm run bench:lighthouse`: measures the site that was built last as a phone would see it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapAddresses } from '../check-site/site-checks/sitemap.ts';
import { distFolder, packageBin, projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt, run } from '../lib/run.ts';
import { chromium, needTool } from '../lib/tools.ts';
import { withServer } from '../serve/with-server.ts';
import { measuredPages } from './pages.ts';
import { type PageScore, readReport, scoreTable } from './table.ts';

const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const reportFile = join(projectRoot, '.cache/reports/lighthouse.json');

async function measure(origin: string, path: string, chromePath: string): Promise<PageScore> {
  say(`Measuring ${path} …`);
  const cli = packageBin('lighthouse', 'cli/index.js');
  const args = [
    `${origin}${path}`,
    '--quiet',
    '--output=json',
    `--output-path=${reportFile}`,
    `--chrome-flags=${flags}`,
  ];
  const env = { CHROME_PATH: chromePath };
  const { code, output } = await run(process.execPath, [cli, ...args], {
    cwd: projectRoot,
    env,
    print: 'keep',
  });
  if (code !== 0) throw new Error(`Lighthouse could not measure ${path}:\n${output.trim()}`);
  return readReport(path, readFileSync(reportFile, 'utf8'));
}

onInterrupt(() => say('\nStopped.'));
try {
  const chromePath = await needTool(chromium);
  const sitemap = sitemapAddresses(readFileSync(join(distFolder, 'sitemap.xml'), 'utf8'));
  const paths = measuredPages(sitemap.map((address) => decodeURI(new URL(address).pathname)));
  await withServer(async (origin) => {
    const pages: PageScore[] = [];
    for (const path of paths) pages.push(await measure(origin, path, chromePath));
    say(`\n${scoreTable(pages)}`);
  });
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
