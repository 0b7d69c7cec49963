/** A real browser for tests of single parts of the editor. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { candidates, chromium as tool } from '../../scripts/lib/tools.ts';

/** Starts Chromium. Throws when it is not installed: `npm test` installs it before. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = candidates(tool, process.env).find((path) => existsSync(path));
  if (!executablePath) throw new Error(`${tool.name} was not found. ${tool.elsewhere}`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
