/** Asks modules of Decap something in a real browser, as they are or patched. For tests. */
import type { Browser } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { bundleOptions } from './bundle-editor.ts';

/** Decap's modules import each other in circles: from here they load in an order that works. */
const first = `import 'decap-cms-core/dist/esm/reducers/entryDraft.js';
import { Buffer } from 'buffer';
globalThis.Buffer = Buffer;
`;

/**
 * Bundles the exports of `source`, loads them as `decap` and evaluates the question. Throws when loading them fails.
 */
export async function askDecap(
  browser: Browser,
  { source, question, plugins = [] }: { source: string; question: string; plugins?: Plugin[] },
): Promise<unknown> {
  const { splitting: _, format: _format, ...options } = bundleOptions;
  const result = await build({
    ...options,
    format: 'iife',
    globalName: 'decap',
    stdin: { contents: first + source, resolveDir: import.meta.dirname },
    write: false,
    outdir: 'out',
    plugins,
  });
  const page = await browser.newPage();
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  // Some of what browsers offer is there on a page with an encrypted address only.
  const address = 'https://editor.example/';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(address);
  await page.addScriptTag({ content: result.outputFiles[0]?.text ?? '' });
  if (faults[0]) throw faults[0];
  const answer = await page.evaluate(question);
  await page.close();
  return answer;
}
