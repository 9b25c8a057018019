/**
 * Makes what a release carries, from a release page:
 *
 *     node xtask/node/package.js PAGE SINGLE OUT
 *
 * PAGE is the folder of a built page, SINGLE the same page in one file. OUT gets `npm/` (the package's files), `ojs/` (the
 * plugins' files), `page/`, the single file, the package's one script with its integrity hash, the archives, and `SHA256SUMS`.
 * The same page gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { constants, gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { tarball } from './archive.js';
import { weigh } from './weigh.js';

const [page, single, out] = argv.slice(2);
const ELEMENT = 'element';
/** What every browser has that can run the engine (wasm with references) and style the element (`light-dark`). */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

const { version } = JSON.parse(readFileSync('npm/package.json', 'utf8'));
const glue = readFileSync(join(page, 'proofmark.js'), 'utf8');
const wasm = readFileSync(join(page, 'proofmark_bg.wasm'));

/**
 * Bundles entry points of element/.
 * @param {import('esbuild').BuildOptions} options
 * @param {Record<string, string>} filled what the `proofmark:` modules hold, as source
 */
async function bundle(options, filled) {
  const { outputFiles = [] } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: TARGET,
    write: false,
    logLevel: 'warning',
    ...options,
    plugins: [
      {
        name: 'proofmark',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^proofmark:/ }, ({ path }) => ({ path, namespace: 'proofmark' }));
          onLoad({ filter: /./, namespace: 'proofmark' }, ({ path }) => ({ contents: filled[path.slice('proofmark:'.length)] }));
        },
      },
    ],
  });
  return outputFiles;
}

/** @param {string} text */
const exported = (text) => `export default ${JSON.stringify(text)};`;

/** wasm-bindgen's script, made a function so that each call has a state of its own. */
const bindgen = `export default function () { ${glue}\nreturn wasm_bindgen; }`;
const style = transformSync(readFileSync('www/findings.css', 'utf8'), { loader: 'css', minify: true, target: TARGET }).code;
const base = { bindgen, version: exported(version), 'findings-style': exported(style) };
const gzipped = gzipSync(wasm, { level: constants.Z_BEST_COMPRESSION }).toString('base64');

rmSync(out, { recursive: true, force: true });
const dist = join(out, 'npm', 'dist');
mkdirSync(dist, { recursive: true });

/** @param {import('esbuild').BuildOptions} options @param {Record<string, string>} filled */
async function one(options, filled) {
  const [{ text }] = await bundle(options, filled);
  return text;
}

const blobWorker = await one({ entryPoints: [join(ELEMENT, 'blob-worker.js')], format: 'iife' }, base);
const filled = { ...base, 'worker-script': exported(blobWorker) };

for (const file of await bundle(
  {
    entryPoints: ['index', 'define', 'core', 'node'].map((name) => join(ELEMENT, `${name}.js`)),
    format: 'esm',
    splitting: true,
    outdir: dist,
    chunkNames: 'shared-[hash]',
    external: ['node:*'],
  },
  filled,
)) {
  writeFileSync(file.path, file.contents);
}
writeFileSync(join(dist, 'worker.js'), await one({ entryPoints: [join(ELEMENT, 'worker-file.js')], format: 'iife' }, base));
writeFileSync(join(dist, 'proofmark.wasm'), wasm);
const standalone = await one({ entryPoints: [join(ELEMENT, 'standalone.js')], format: 'iife' }, { ...filled, wasm: exported(gzipped) });
writeFileSync(join(dist, 'standalone.js'), standalone);

writeFileSync(join(out, `proofmark-${version}.js`), standalone);
const integrity = `sha384-${createHash('sha384').update(standalone).digest('base64')}`;
writeFileSync(join(out, 'INTEGRITY'), `${integrity}  proofmark-${version}.js\n`);

for (const file of ['package.json', 'custom-elements.json', 'profile.schema.json']) cpSync(join('npm', file), join(out, 'npm', file));
writeFileSync(join(out, 'npm', 'README.md'), `${readFileSync('npm/README.md', 'utf8')}\n${about()}`);
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE']) cpSync(file, join(out, 'npm', file));

/** What is to be known of this very package: how to hold its one script to its hash, and what its files weigh. */
function about() {
  const grouped = (/** @type {number} */ count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  const weights = readdirSync(dist).map((name) => {
    const content = readFileSync(join(dist, name));
    return { name, bytes: content.length, brotli: weigh(content) };
  });
  // What a page loads that imports `proofmark/define`: not Node's entry, not the one file.
  const defined = weights.filter(({ name }) => /^(?:define|index|core|shared-\w+)\.js$|^worker\.js$|^proofmark\.wasm$/.test(name));
  const sum = (/** @type {'bytes' | 'brotli'} */ what) => defined.reduce((all, weight) => all + weight[what], 0);
  const row = (/** @type {string} */ name, /** @type {number} */ bytes, /** @type {number} */ brotli) => `| ${name} | ${grouped(bytes)} | ${grouped(brotli)} |\n`;
  return `## This version

For a script tag: \`<script src="standalone.js" integrity="${integrity}" crossorigin="anonymous"></script>\`

| file of \`dist/\` | bytes | after brotli |
|---|--:|--:|
${weights.map(({ name, bytes, brotli }) => row(`\`${name}\``, bytes, brotli)).join('')}${row('**all that `proofmark/define` loads**', sum('bytes'), sum('brotli'))}`;
}

// The types, from the comments.
const types = join(out, 'npm', 'types');
execFileSync('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.package.json', '--outDir', types], { stdio: 'inherit' });
cpSync('www/protocol.d.ts', join(types, 'www', 'protocol.d.ts'));
cpSync('www/types.d.ts', join(types, 'www', 'types.d.ts'));
const { events } = /** @type {{ events: { name: string, type: { text: string } }[] }} */ (JSON.parse(readFileSync('npm/custom-elements.json', 'utf8')).modules[0].declarations[0]);
appendFileSync(
  join(types, 'element', 'define.d.ts'),
  `import type { CheckResult, ProofmarkCheck, Rung } from './index.js';
declare global {
  interface HTMLElementTagNameMap {
    'proofmark-check': ProofmarkCheck;
  }
  interface GlobalEventHandlersEventMap {
${events.map(({ name, type }) => `    '${name}': ${type.text};`).join('\n')}
  }
}
`,
);
cpSync(page, join(out, 'page'), { recursive: true });
cpSync(single, join(out, `proofmark-${version}.html`));

// The page for a frame, which needs nothing from outside either.
const frame = await one({ entryPoints: [join(ELEMENT, 'frame.js')], format: 'esm' }, { ...filled, wasm: exported(gzipped) });
const hash = createHash('sha256').update(frame).digest('base64');
const policy = `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types proofmark-worker`;
writeFileSync(
  join(out, `proofmark-frame-${version}.html`),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Proofmark</title>
<proofmark-check></proofmark-check>
<script type="module">${frame}</script>
</html>
`,
);

/** @type {Record<string, string>} */
const REGIONS = { en: 'en_US', es: 'es_ES', id: 'id_ID', pl: 'pl_PL' };
// The plugins: their version stands in the names of the scripts, so that no browser keeps an older one.
for (const [line, source] of [
  ['3.3', '3.3'],
  ['3.4', '3.4'],
  ['3.5', '3.4'],
]) {
  const plugin = join(out, 'ojs', line);
  for (const folder of ['js', 'locale']) mkdirSync(join(plugin, folder), { recursive: true });
  const put = (/** @type {string} */ from, /** @type {string} */ to) =>
    writeFileSync(join(plugin, to), readFileSync(from, 'utf8').replaceAll('__VERSION__', version));
  cpSync(join('ojs', source, 'templates'), join(plugin, 'templates'), { recursive: true });
  for (const file of readdirSync(join('ojs', source))) if (file.endsWith('.php')) put(join('ojs', source, file), file);
  put('ojs/version.xml', 'version.xml');
  for (const file of readdirSync('ojs/locale')) {
    const language = file.replace('.po', '');
    // OJS 3.3 names them with a region.
    const folder = join('locale', (line === '3.3' && REGIONS[language]) || language);
    mkdirSync(join(plugin, folder));
    put(join('ojs/locale', file), join(folder, 'locale.po'));
  }
  put('LICENSE-MIT', 'LICENSE');
  writeFileSync(join(plugin, 'js', `proofmark-${version}.js`), standalone);
  put('ojs/js/ojs.js', `js/proofmark-ojs-${version}.js`);
  tarball(plugin, 'proofmark', join(out, `proofmark-ojs-${line}-${version}.tar.gz`));
}

tarball(join(out, 'npm'), 'package', join(out, `proofmark-${version}.tgz`));
tarball(join(out, 'page'), `proofmark-page-${version}`, join(out, `proofmark-page-${version}.tar.gz`));

const sums = readdirSync(out)
  .filter((name) => statSync(join(out, name)).isFile())
  .sort()
  .map((name) => `${createHash('sha256').update(readFileSync(join(out, name))).digest('hex')}  ${name}\n`);
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
