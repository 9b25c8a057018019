/**
 * The end-to-end tests of `tests/www/`, against the release page in Chromium and Firefox. `cargo xtask test e2e` builds
 * the page and names folder and port; by hand, after `cargo xtask build --release`: `npx playwright test`.
 */
import { defineConfig } from '@playwright/test';
import { BROWSERS } from './xtask/node/browsers.js';

const folder = process.env.PROOFMARK_PAGE ?? 'dist';
const port = process.env.PROOFMARK_PORT ?? '4173';
const url = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['www/*.spec.js', 'element/*.spec.js'],
  outputDir: 'target/playwright',
  reporter: 'list',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a fault to find, not to hide.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: url },
  projects: [
    { name: 'chromium', use: BROWSERS.chromium },
    { name: 'firefox', use: BROWSERS.firefox },
  ],
  webServer: { command: `node xtask/node/static-server.js ${JSON.stringify(folder)} ${port}`, url },
});
