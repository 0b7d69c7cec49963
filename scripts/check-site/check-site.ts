/** Reads a built folder and runs every check over it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site as siteSettings } from '../../src/site.ts';
import { readPageWeights } from '../budgets/read-weights.ts';
import { budgetProblems, heaviestPages } from '../budgets/weight.ts';
import { listFiles } from '../lib/files.ts';
import { editorFiles } from '../lib/project.ts';
import { parseRedirects } from '../serve/redirects.ts';
import { pageChecks } from './checks/index.ts';
import type { Finding } from './finding.ts';
import { type PageSummary, parsePage, summarise } from './page.ts';
import type { BuiltSite } from './site.ts';
import { siteChecks } from './site-checks/index.ts';

/** What each rule found, by the name of the rule. A rule without findings is passed. */
export type Results = Map<string, Finding[]>;

function readText(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function checkPages(folder: string, files: readonly string[], results: Results): PageSummary[] {
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith(editorFiles))
    .map((file) => {
      const page = parsePage(file, readFileSync(join(folder, file), 'utf8'));
      for (const [name, check] of Object.entries(pageChecks))
        results.get(name)?.push(...check(page));
      return summarise(page);
    });
}

/** Runs all rules that need nothing but the built folder. Throws when there is no built site. */
export function checkSite(folder: string): { results: Results; pages: number; heaviest: string[] } {
  const files = listFiles(folder);
  if (!files.includes('index.html')) {
    throw new Error(
      `${folder} holds no built site (index.html is missing). Run "npm run build" first.`,
    );
  }
  const results: Results = new Map(Object.keys(pageChecks).map((name) => [name, []]));
  const pages = checkPages(folder, files, results);
  const site: BuiltSite = {
    origin: siteSettings.origin,
    pages,
    files: new Set(files),
    redirects: parseRedirects(readText(folder, '_redirects') ?? ''),
    read: (file) => readText(folder, file),
    readBytes: (file) => readFileSync(join(folder, file)),
  };
  for (const [name, check] of Object.entries(siteChecks)) results.set(name, check(site));
  const weights = readPageWeights(folder);
  results.set('budgets', budgetProblems(weights));
  return { results, pages: pages.length, heaviest: heaviestPages(weights) };
}
