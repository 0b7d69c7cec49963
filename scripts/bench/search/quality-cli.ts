/** `npm run bench:search-quality`: how well search finds, by language and category, beside Pagefind as it comes. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { type Catalogue, searchFiles } from '../../../src/search/record.ts';
import { distFolder } from '../../lib/project.ts';
import { endWith, fail, say } from '../../lib/report.ts';
import { withEngines } from './ask-engines.ts';
import { addressOfPair, writePairSite } from './pair-site.ts';
import { firstPlaces, formatTallies, readPairs, readQuestions, tally } from './quality.ts';
import { writeStockIndex } from './stock-index.ts';

interface Answered {
  readonly name: string;
  readonly ours: boolean;
  readonly stock: boolean;
  readonly detail: string;
}

async function askPairs(folder: string): Promise<Answered[]> {
  const pairs = readPairs();
  await writePairSite(folder, pairs, join(distFolder, searchFiles.concepts));
  const answered: Answered[] = [];
  await withEngines(folder, async (ask) => {
    for (const locale of localeCodes)
      for (const [number, { page, typed, category, found }] of pairs[locale].entries()) {
        const { ours, stock } = await ask(locale, typed);
        const url = addressOfPair(locale, number);
        answered.push({
          name: `${locale} ${category}`,
          ours: ours.includes(url) === found,
          stock: stock.includes(url) === found,
          detail: `${locale}: “${typed}” ${found ? 'misses' : 'wrongly finds'} “${page}”`,
        });
      }
  });
  return answered;
}

function idsByUrl(folder: string, locale: Locale): ReadonlyMap<string, string> {
  const path = join(folder, searchFiles.catalogue(locale));
  const { records }: Catalogue = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(records.map(({ url, id }) => [url, id]));
}

async function askQuestions(folder: string): Promise<Answered[]> {
  cpSync(distFolder, folder, { recursive: true });
  await writeStockIndex(folder);
  const questions = readQuestions();
  const answered: Answered[] = [];
  await withEngines(folder, async (ask) => {
    for (const locale of localeCodes) {
      const ids = idsByUrl(folder, locale);
      for (const { ask: query, wanted } of questions[locale]) {
        const { ours, stock } = await ask(locale, query);
        const first = (urls: readonly string[]) =>
          urls.slice(0, firstPlaces).map((url) => ids.get(url) ?? url);
        const has = (urls: readonly string[]) => wanted.some((id) => first(urls).includes(id));
        const detail = `${locale}: “${query}” gives ${first(ours).join(', ') || 'nothing'}; wanted ${wanted.join(' or ')}`;
        answered.push({ name: locale, ours: has(ours), stock: has(stock), detail });
      }
    }
  });
  return answered;
}

function report(heading: string, answered: readonly Answered[], isVerbose: boolean): void {
  say(`\n## ${heading}\n`);
  const all = answered.map(({ ours, stock }) => ({ name: 'all', ours, stock }));
  say(formatTallies([...tally(answered), ...tally(all)]));
  const missed = answered.filter(({ ours }) => !ours);
  if (isVerbose && missed.length > 0) say(`\n${missed.map(({ detail }) => detail).join('\n')}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'two-shores-search-'));
try {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
  if (!existsSync(join(distFolder, searchFiles.concepts)))
    throw new Error('There is no built site with a search index. Run "npm run build" first.');
  const pairs = await askPairs(join(scratch, 'pairs'));
  report('Pairs of words', pairs, values.verbose);
  const byLocale = pairs.map((answer) => ({ ...answer, name: answer.name.slice(0, 2) }));
  report('Pairs of words, by language', byLocale, false);
  const questions = await askQuestions(join(scratch, 'site'));
  report(`Questions with the right page among the first ${firstPlaces}`, questions, values.verbose);
  endWith(0);
} catch (problem) {
  fail(problem);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
