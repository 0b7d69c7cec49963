/** Tests in the browser, on the built site. `npm run test:browser` serves the site and gives the two values needed. */
import { defineConfig } from '@playwright/test';

const baseURL = process.env['BASE_URL'];
const executablePath = process.env['CHROMIUM_PATH'];
if (!baseURL || !executablePath) {
  throw new Error(
    'BASE_URL and CHROMIUM_PATH are not set. Run the browser tests with "npm run test:browser".',
  );
}

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
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
