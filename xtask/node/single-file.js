/**
 * Makes one HTML file of a release page: styles, scripts, pictures and the engine are inside, so that it runs from a disk.
 *
 *     node xtask/node/single-file.js PAGE FILE
 *
 * Beside FILE it writes FILE.sha256. The same page gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { argv } from 'node:process';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const [page, out] = argv.slice(2);

/** Instead of the worker that fetches the engine: the engine from inside. */
const LOADER = 'element/load-inside.js';

/** @param {string} name a file of the page */
const read = (name) => readFileSync(join(page, name));

const filled = /** @type {Record<string, string>} */ ({
  wasm: gzipSync(read('proofmark_bg.wasm'), { level: constants.Z_BEST_COMPRESSION }).toString('base64'),
  glue: read('proofmark.js').toString(),
});

/** True once the engine has come into the script. */
let inside = false;
const {
  outputFiles: [{ text: script }],
} = await build({
  entryPoints: ['www/main.js'],
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  format: 'esm',
  target: ['chrome123', 'firefox128', 'safari17.5'],
  write: false,
  logLevel: 'warning',
  plugins: [
    {
      name: 'single-file',
      setup({ onResolve, onLoad, resolve }) {
        onResolve({ filter: /\/load\.js$/ }, () => {
          inside = true;
          return resolve(`./${LOADER}`, { resolveDir: '.', kind: 'import-statement' });
        });
        onResolve({ filter: /^proofmark:/ }, ({ path }) => ({ path, namespace: 'proofmark' }));
        onLoad({ filter: /./, namespace: 'proofmark' }, ({ path }) => ({
          contents: `export default ${JSON.stringify(filled[path.slice('proofmark:'.length)])};`,
        }));
      },
    },
  ],
});

if (!inside) throw new Error('the page does not load its engine through www/load.js');

/** @param {string} text what stands between the tags */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** @type {Record<string, string>} */
const TYPES = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** @type {string[]} */
const styles = [];
let html = read('index.html').toString();

/**
 * Replaces what must be there.
 * @param {RegExp} what
 * @param {(whole: string, name: string) => string} by
 */
function replace(what, by) {
  let found = 0;
  html = html.replace(what, (whole, name) => (found++, by(whole, name)));
  if (found === 0) throw new Error(`the page has no ${what}`);
}

replace(/[ \t]*<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/g, () => '');
replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, name) => {
  const css = read(name).toString();
  if (/url\(|@import/.test(css)) throw new Error(`${name} takes in other files`);
  styles.push(hash(css));
  return `<style>${css}</style>`;
});
replace(/(?<=(?:href|src)=")(www\/[^"]+\.(?:svg|png))(?=")/g, (name) => `data:${TYPES[extname(name)]};base64,${read(name).toString('base64')}`);
replace(/[ \t]*<script type="module" src="www\/main\.js"[^>]*><\/script>\n/g, () => '');
// Nothing comes from outside: the page's own script and styles are known by their hashes.
replace(/script-src 'self'/g, () => `script-src ${hash(script)}`);
replace(/style-src 'self'/g, () => `style-src ${styles.join(' ')}`);
replace(/worker-src 'self' blob:/g, () => 'worker-src blob:');
replace(/img-src 'self' data:/g, () => 'img-src data:');
replace(/manifest-src 'self'; /g, () => '');
// Last, so that nothing above looks into it.
replace(/<\/body>/g, () => `<script type="module">${script}</script>\n</body>`);

writeFileSync(out, html);
writeFileSync(`${out}.sha256`, `${createHash('sha256').update(html).digest('hex')}  ${basename(out)}\n`);
