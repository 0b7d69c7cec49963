/**
 * `npm run bench:search -- [--docs 1000] [--runs 3] [--seed 1] [--locale en]`: what search costs a reader on a slow line, on
 * generated documents in every language and on the site that was built last, with Pagefind as it comes beside it.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { isLocale, type Locale, localeCodes, sourceLocale } from '../../../src/i18n/locales.ts';
import { type Catalogue, searchFiles } from '../../../src/search/record.ts';
import { listFiles } from '../../lib/files.ts';
import { distFolder, packageBin, projectRoot } from '../../lib/project.ts';
import { endWith, fail, say } from '../../lib/report.ts';
import { run } from '../../lib/run.ts';
import { writeSearchIndex } from '../../search-index/write-index.ts';
import { withServer } from '../../serve/with-server.ts';
import { generateFiles } from '../generate.ts';
import { readMaterial } from '../material.ts';
import { writeScratch } from '../scratch.ts';
import { wholeNumber } from '../whole-number.ts';
import { openBrowser } from './ask-engines.ts';
import { type Cost, type Queries, visitOurs, visitPage, visitStock } from './measure-cost.ts';
import { stockFolder, writeStockIndex } from './stock-index.ts';

const scratch = join(projectRoot, '.cache/bench');

/** Builds generated documents in every language. Gives the built folder, which has no index yet. */
async function buildGenerated(documents: number, seed: string): Promise<string> {
  say(`Building ${documents} generated documents in ${localeCodes.length} languages …`);
  const material = readMaterial(projectRoot, localeCodes);
  const files = generateFiles({ seed, documents, locales: localeCodes }, material);
  writeScratch(projectRoot, scratch, files);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', BUILD_DIR: 'dist' };
  const args = [packageBin('astro', 'bin/astro.mjs'), 'build', '--silent'];
  const { code, output } = await run(process.execPath, args, { cwd: scratch, env, print: 'keep' });
  if (code !== 0)
    throw new Error(`The build of the generated site failed:\n${output.trim().slice(-4000)}`);
  return join(scratch, 'dist');
}

const sizeOf = (folder: string) =>
  listFiles(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The first telling words of two titles and of two texts: what is in a title is found sooner. */
function chooseQueries(folder: string, locale: Locale): Record<'title' | 'text', Queries> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const { records, common }: Catalogue = JSON.parse(read(searchFiles.catalogue(locale)));
  const words = read(searchFiles.words(locale)).split('\n');
  const titles = records.map(({ title }) => title.toLocaleLowerCase(locale));
  const inTitle = (word: string) => titles.some((title) => title.includes(word));
  const telling = words.filter((word) => word.length > 5 && !common.includes(word));
  const choose = (list: readonly string[]) => ({ first: list[3] ?? '', second: list[9] ?? '' });
  return {
    title: choose(telling.filter(inTitle)),
    text: choose(telling.filter((word) => !inTitle(word))),
  };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Costs = Record<string, readonly Cost[]>;

function add(costs: Costs, prefix: string, visit: object): void {
  for (const [name, cost] of Object.entries(visit) as [string, Cost][])
    costs[`${prefix}${name}`] = [...(costs[`${prefix}${name}`] ?? []), cost];
}

const format = (costs: readonly Cost[] | undefined) =>
  costs
    ? `${Math.round(median(costs.map(({ milliseconds }) => milliseconds)))} ms, ${Math.round(median(costs.map(({ bytes }) => bytes)) / 1024)} KB`
    : '–';

/** Visits both engines in turns, so that what the machine does besides falls on both. */
async function measure(browser: Browser, folder: string, locale: Locale, runs: number) {
  const [ours, stock]: [Costs, Costs] = [{}, {}];
  const queries = chooseQueries(folder, locale);
  await withServer(async (origin) => {
    for (let number = 0; number < runs; number += 1)
      for (const [kind, query] of Object.entries(queries)) {
        add(ours, `word of a ${kind}: `, await visitOurs(browser, origin, locale, query));
        add(stock, `word of a ${kind}: `, await visitStock(browser, origin, locale, query));
        if (kind === 'title') add(ours, '', await visitPage(browser, origin, locale, query.first));
      }
  }, folder);
  const rows = Object.keys(ours).map((name) => {
    const [own, other] = [ours[name], stock[name]];
    const times = (costs: readonly Cost[]) => median(costs.map(({ milliseconds }) => milliseconds));
    const ratio = own && other ? (times(own) / times(other)).toFixed(2) : '–';
    return `| ${name} | ${format(own)} | ${format(other)} | ${ratio} |`;
  });
  return ['| | Two Shores | Pagefind | ratio of time |', '|---|--:|--:|--:|', ...rows].join('\n');
}

async function report(name: string, folder: string, locale: Locale, runs: number): Promise<void> {
  const stockTime = await timed(() => writeStockIndex(folder));
  const ownTime = existsSync(join(folder, searchFiles.concepts))
    ? undefined
    : await timed(() => writeSearchIndex(folder));
  say(`\n## ${name}, ${locale}\n`);
  const sizes = localeCodes.map((code) => {
    const own = sizeOf(join(folder, searchFiles.folder(code)));
    const stock = sizeOf(join(folder, stockFolder(code)));
    return `${code} ${Math.round(own / 1024)} : ${Math.round(stock / 1024)}`;
  });
  say(`Index on disk in KB, ours : stock: ${sizes.join(' · ')}`);
  if (ownTime !== undefined)
    say(`Making the indexes: ${ownTime.toFixed(1)} s : ${stockTime.toFixed(1)} s\n`);
  const browser = await openBrowser();
  try {
    say(await measure(browser, folder, locale, runs));
  } finally {
    await browser.close();
  }
}

const copy = mkdtempSync(join(tmpdir(), 'two-shores-search-'));
try {
  const { values } = parseArgs({
    options: {
      docs: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      locale: { type: 'string', default: sourceLocale },
    },
  });
  const { locale } = values;
  if (!isLocale(locale))
    throw new Error(`--locale is "${locale}"; expected one of ${localeCodes.join(', ')}.`);
  const runs = wholeNumber('runs', values.runs);
  const documents = wholeNumber('docs', values.docs);
  const generated = await buildGenerated(documents, values.seed);
  await report(`${documents} generated documents`, generated, locale, runs);
  if (existsSync(join(distFolder, searchFiles.concepts))) {
    cpSync(distFolder, copy, { recursive: true });
    await report('The site', copy, locale, runs);
  }
  endWith(0);
} catch (problem) {
  fail(problem);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
