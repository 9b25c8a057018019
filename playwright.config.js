/**
 * The end-to-end tests of `tests/www/`, against the release page in Chromium and Firefox. `cargo xtask test e2e` builds
 * the page and names its folder; by hand, after `cargo xtask build --release`: `npx playwright test`.
 */
import { defineConfig } from '@playwright/test';
import { BROWSERS } from './xtask/node/browsers.js';

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
  // For slow and busy machines: on two cores that two other programs kept busy, the longest test took 19 s.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  projects: [
    { name: 'chromium', use: BROWSERS.chromium },
    { name: 'firefox', use: BROWSERS.firefox },
  ],
});
