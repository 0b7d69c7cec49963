/** Asks both engines in a real browser: ours as the pages use it, and Pagefind as it comes. */
import { join } from 'node:path';
import { type Browser, chromium as playwright } from '@playwright/test';
import { build } from 'esbuild';
import type { Locale } from '../../../src/i18n/locales.ts';
import { projectRoot } from '../../lib/project.ts';
import { chromium, needTool } from '../../lib/tools.ts';
import { withServer } from '../../serve/with-server.ts';
import { stockFolder } from './stock-index.ts';

/** Addresses that an engine gives for a query, best first. */
export interface Found {
  readonly ours: readonly string[];
  readonly stock: readonly string[];
  /** Ids of entries that we find in other languages. */
  readonly others: readonly string[];
}

/** Asks for a query in a language. */
export type Ask = (locale: Locale, query: string) => Promise<Found>;

const most = 20;

/** The scripts of the search, without their interface. */
async function bundleAnswers(): Promise<string> {
  const source = join(projectRoot, 'src/search/browser/answer.ts');
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as answers from ${JSON.stringify(source)}; globalThis.answers = answers;`,
      resolveDir: projectRoot,
    },
    bundle: true,
    format: 'iife',
    write: false,
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a browser with Debian's Chromium. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await needTool(chromium),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}

/** Calls `work` with a function that asks the engines of a built folder, which holds both indexes. */
export async function withEngines<T>(folder: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const script = await bundleAnswers();
  const browser = await openBrowser();
  try {
    return await withServer(async (origin) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${origin}/robots.txt`);
      await page.addScriptTag({ content: script });
      return work((locale, query) =>
        page.evaluate(askBoth, { locale, query, stock: stockFolder(locale), most }),
      );
    }, folder);
  } finally {
    await browser.close();
  }
}

interface Asked {
  readonly locale: Locale;
  readonly query: string;
  readonly stock: string;
  readonly most: number;
}

/** Runs in the page. */
async function askBoth({ locale, query, stock, most: limit }: Asked): Promise<Found> {
  type Answers = typeof import('../../../src/search/browser/answer.ts');
  const { answerInOthers, answerInOwn } = Reflect.get(globalThis, 'answers') as Answers;
  const { hits } = await answerInOwn(query, locale);
  const known = new Set(hits.map(({ record }) => record.id));
  const others = await answerInOthers(query, locale, known);
  const engine = await import(`${stock}pagefind.js`);
  await engine.options({ noWorker: true });
  const { results } = await engine.search(query);
  const pages: { url: string }[] = await Promise.all(
    results.slice(0, limit).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  );
  return {
    ours: hits.slice(0, limit).map(({ record }) => record.url),
    stock: pages.map(({ url }) => url),
    others: others.slice(0, limit).map(({ record }) => record.id),
  };
}
