/** The editor in a real browser, for tests. */
import type { Browser, Page } from '@playwright/test';
import { openBrowser } from '../../../test-browser/open-browser.ts';
import { drawMarked } from '../text/marked-text.ts';
import type { HarnessOptions } from './harness.tsx';
import { type HarnessServer, serveHarness } from './serve-harness.ts';

/** What the tests of a file share: start it before all, stop it after all. */
export interface EditorPage {
  readonly page: Page;
  /** Errors that the page has had, those of the policy included. */
  readonly errors: string[];
  stop(): Promise<void>;
}

async function openPage(browser: Browser, { url }: HarnessServer, errors: string[]): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return page;
}

/** Starts browser and page. */
export async function startEditorPage(): Promise<EditorPage> {
  const server = await serveHarness();
  const browser = await openBrowser();
  const errors: string[] = [];
  const page = await openPage(browser, server, errors);
  const stop = async () => {
    await browser.close();
    await server.close();
  };
  return { page, errors, stop };
}

/** Opens the editor with a text that has its selection drawn in (`‸`, `⟦…⟧`), or the caret at its end. */
export async function openText(
  { page }: EditorPage,
  marked: string,
  options: Omit<HarnessOptions, 'value'> = {},
): Promise<void> {
  const value = marked.replaceAll(/[⟦⟧‸]/g, '');
  await page.evaluate((given) => window.openEditor(given), { value, ...options });
  await page.locator('.cm-content').waitFor();
  const caret = marked.indexOf('‸');
  const from = caret >= 0 ? caret : marked.indexOf('⟦');
  const to = caret >= 0 ? caret : marked.indexOf('⟧') - 1;
  const span = from < 0 ? { from: value.length, to: value.length } : { from, to };
  await page.evaluate(({ from, to }) => window.harness.select(from, to), span);
}

/** The text as the form has it. */
export const readValue = ({ page }: EditorPage): Promise<string> =>
  page.evaluate(() => window.harness.value);

/** The text with the selection drawn in. */
export async function readMarkedText(editor: EditorPage): Promise<string> {
  const span = await editor.page.evaluate(() => window.harness.readSelection());
  return drawMarked(await readValue(editor), span);
}

/** The name of what has the focus. */
export const readFocus = ({ page }: EditorPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
