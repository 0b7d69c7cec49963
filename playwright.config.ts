/** Tests in the browser, on the built site. `npm run test:browser` serves the site and gives the two values needed. */
import { defineConfig } from '@playwright/test';
import { utf8Locale } from './scripts/lib/tools.ts';

const baseURL = process.env['BASE_URL'];
const executablePath = process.env['CHROMIUM_PATH'];
if (!baseURL || !executablePath) {
  throw new Error(
    'BASE_URL and CHROMIUM_PATH are not set. Run the browser tests with "npm run test:browser".',
  );
}

export default defineConfig({
  testDir: 'src/e2e',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  projects: [
    {
      name: 'site',
      testMatch: '*.spec.ts',
      testIgnore: ['**/cms/**', '**/former/**'],
      timeout: 60_000,
    },
    // Builds a copy of the project.
    { name: 'former', testMatch: '**/former/*.spec.ts', timeout: 540_000 },
    {
      name: 'editor',
      testMatch: '**/cms/*.spec.ts',
      // Each of these starts a repository and a server of its own, and one builds the whole site meanwhile.
      timeout: 150_000,
      expect: { timeout: 25_000 },
    },
  ],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      // Without a UTF-8 locale Chromium cannot open a file with an accent in its name.
      env: { ...process.env, LC_ALL: utf8Locale },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
