/**
 * Runs a wasm test binary in Chromium and in Firefox: cargo's runner for wasm32. wasm-bindgen's own runner serves the
 * tests as a page; here that page is opened and its result read, so that no WebDriver has to match a browser.
 *
 *     node xtask/node/wasm-tests.js TESTS.wasm [ARGUMENTS]
 */
import { spawn } from 'node:child_process';
import { argv, exit } from 'node:process';
import { launch } from './browsers.js';

/** No test of this project takes longer; a page that hangs must not hang whoever waits for it. */
const PATIENCE = 120_000;

/**
 * Serves the tests, and gives them to `use` once they are served.
 * @template T
 * @param {(url: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function served(use) {
  // On a port that is free; the runner says which.
  const env = { ...process.env, NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0' };
  const runner = spawn('wasm-bindgen-test-runner', argv.slice(2), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    /** @type {string} */
    const url = await new Promise((resolve, reject) => {
      let said = '';
      runner.once('error', reject);
      runner.once('exit', (code) => reject(new Error(`the runner ended early (${code}): ${said}`)));
      runner.stdout.on('data', (data) => {
        said += data;
        const [address] = /http:\/\/[\d.]+:\d+(?=\s)/.exec(said) ?? [];
        if (address) resolve(address);
      });
    });
    return await use(`${url}/`);
  } finally {
    runner.kill();
  }
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<boolean>} whether the tests passed
 */
async function runIn(name) {
  const browser = await launch(name);
  try {
    return await served(async (url) => {
      const page = await browser.newPage();
      /** @type {string[]} */
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(url);
      const finished = () => /test result: /.test(document.querySelector('#output')?.textContent ?? '');
      await page
        .waitForFunction(finished, undefined, { timeout: PATIENCE })
        .catch((error) => errors.push(`no result: ${error.message}`));
      const text = (await page.locator('#output').textContent()) ?? '';
      console.log(`\n${name} ${browser.version()}\n${text.trim()}`);
      if (!text.includes('test result: ')) console.error(errors.join('\n'));
      // "ok" alone would let a run pass that found no test.
      return /test result: ok\. [1-9]\d* passed; 0 failed/.test(text);
    });
  } finally {
    await browser.close();
  }
}

let passed = true;
for (const name of /** @type {const} */ (['chromium', 'firefox'])) passed = (await runIn(name)) && passed;
exit(passed ? 0 : 1);
