/**
 * Makes one script of a release page's modules, and takes comments and blanks out of its scripts and styles. Names stay: with a
 * browser's pretty-printing the page reads as it was written, so that whoever wants to verify it can.
 *
 *     node xtask/node/bundle.js PAGE
 *
 * PAGE is the folder of a built page. Modules that went into the one script are removed from it.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { build, transform } from 'esbuild';

/** The service worker's template, whose marks are still to be found, is left alone. */
const TEMPLATE = join('www', 'service-worker.js');
const SHORTER = /** @type {const} */ ({ charset: 'utf8', legalComments: 'none', minifyWhitespace: true });

const [page] = argv.slice(2);

const main = join(page, 'www', 'main.js');
const { outputFiles, metafile } = await build({
  entryPoints: [main],
  bundle: true,
  format: 'esm',
  write: false,
  metafile: true,
  logLevel: 'warning',
  ...SHORTER,
});
for (const module of Object.keys(metafile.inputs)) rmSync(module);
writeFileSync(main, outputFiles[0].contents);

for (const file of readdirSync(page, { recursive: true, encoding: 'utf8' })) {
  const loader = /** @type {const} */ ({ '.css': 'css', '.js': 'js' })[extname(file)];
  if (loader === undefined || file === TEMPLATE) continue;
  const path = join(page, file);
  if (path === main) continue;
  const { code } = await transform(readFileSync(path, 'utf8'), { loader, ...SHORTER });
  writeFileSync(path, code);
}
