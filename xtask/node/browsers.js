/**
 * Which Chromium and which Firefox the tests drive: Debian's where they are installed, else those that Playwright has
 * downloaded. `cargo xtask test` installs what is missing.
 */
import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';

/** A Chromium that runs as root needs its sandbox switched off; everywhere else it stays on. */
const root = process.getuid?.() === 0;

/**
 * What Playwright's configuration says of each browser.
 * @type {Record<'chromium' | 'firefox', import('@playwright/test').PlaywrightTestOptions & import('@playwright/test').PlaywrightWorkerOptions | any>}
 */
export const BROWSERS = {
  chromium: {
    browserName: 'chromium',
    launchOptions: { chromiumSandbox: !root, ...(existsSync(CHROMIUM) && { executablePath: CHROMIUM }) },
  },
  firefox: existsSync(FIREFOX)
    ? { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX } }
    : { browserName: 'firefox' },
};

/**
 * Starts a browser outside of Playwright's test runner.
 * @param {'chromium' | 'firefox'} name
 */
export function launch(name) {
  const { channel, launchOptions } = BROWSERS[name];
  return { chromium, firefox }[name].launch({ ...(channel && { channel }), ...launchOptions });
}

/** The browsers that are not there, by name. */
export function missing() {
  const names = /** @type {('chromium' | 'firefox')[]} */ (Object.keys(BROWSERS));
  return names.filter((name) => {
    const path = BROWSERS[name].launchOptions?.executablePath ?? { chromium, firefox }[name].executablePath();
    return !existsSync(path);
  });
}
