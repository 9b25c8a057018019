/**
 * Takes comments and blanks out of the scripts and styles of a release page. Names stay: with a browser's pretty-printing
 * the page reads as it was written, so that whoever wants to verify it can.
 *
 *     node xtask/node/minify.js FILE…
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { argv } from 'node:process';
import { transform } from 'esbuild';

for (const file of argv.slice(2)) {
  const loader = extname(file) === '.css' ? 'css' : 'js';
  const { code } = await transform(readFileSync(file, 'utf8'), {
    loader,
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
  });
  writeFileSync(file, code);
}
