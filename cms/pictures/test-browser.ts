/** Runs `preparePicture` in Chromium, on a page with a policy as strict as that of the editor. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as engine, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { candidates, chromium } from '../../scripts/lib/tools.ts';
import { bundleOptions } from '../bundle/bundle-editor.ts';
import type { PictureProblem, preparePicture } from './prepare-picture.ts';

const origin = 'http://localhost:4321';
const policy = "default-src 'none'; script-src 'self'";

/** What a test sees of a prepared picture. */
export interface Prepared {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly before: number;
  readonly width: number;
  readonly height: number;
}

/** What the author chooses, and what is there. */
export interface Choice {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Uint8Array;
  readonly taken?: readonly string[];
}

/** A page on which pictures can be prepared. */
export interface PicturePage {
  readonly page: Page;
  readonly prepare: (choice: Choice) => Promise<Prepared | { problem: PictureProblem }>;
  readonly close: () => Promise<void>;
}

declare global {
  var picturePreparation: { preparePicture: typeof preparePicture };
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    ...bundleOptions,
    splitting: false,
    format: 'iife',
    globalName: 'picturePreparation',
    entryPoints: [join(import.meta.dirname, 'prepare-picture.ts')],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function launch(): Promise<Browser> {
  const executablePath = candidates(chromium, process.env).find((path) => existsSync(path));
  if (!executablePath) throw new Error(`Chromium was not found. ${chromium.elsewhere}`);
  return engine.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const script = await bundleScript();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill(
      new URL(route.request().url()).pathname === '/pictures.js'
        ? { contentType: 'text/javascript', body: script }
        : {
            contentType: 'text/html',
            headers: { 'Content-Security-Policy': policy },
            body: '<!doctype html><script src="/pictures.js"></script><input type="file">',
          },
    ),
  );
  await page.goto(origin);
  return page;
}

/** Chooses the file in the page as an author does, and prepares it there. */
async function prepareOn(page: Page, choice: Choice) {
  const { name, type = 'image/jpeg', bytes, taken = [] } = choice;
  const input = page.locator('input');
  await input.setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
  const result = await input.evaluate(async (element, names) => {
    const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
    if (!file) throw new Error('The page got no file.');
    const prepared = await picturePreparation.preparePicture(file, (wanted) =>
      names.includes(wanted),
    );
    if ('problem' in prepared) return prepared;
    const { before, width, height } = prepared;
    const content = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(prepared.file);
    });
    return { name: prepared.file.name, type: prepared.file.type, content, before, width, height };
  }, taken);
  if ('problem' in result) return result;
  const { content, ...facts } = result;
  return { ...facts, bytes: Buffer.from(content.replace(/^.*,/, ''), 'base64') };
}

/** Starts Chromium. Throws when it is not installed. */
export async function openPicturePage(): Promise<PicturePage> {
  const browser = await launch();
  const page = await openPage(browser);
  return {
    page,
    prepare: (choice) => prepareOn(page, choice),
    close: () => browser.close(),
  };
}
