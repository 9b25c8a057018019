/** The npm package as its users get it: packed, installed into fresh projects, built with their tools, and run. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { FALLBACK } from '../../element/words.js';
import { weigh } from '../../xtask/node/weigh.js';
import { ABSTRACT, PACKAGE, expect, html, settled, test } from './support/host.js';

const TARBALL = resolve(PACKAGE, readdirSync(PACKAGE).find((name) => name.endsWith('.tgz')) ?? '');
const FORM = `<label for="abstract">Abstract</label><textarea id="abstract">${ABSTRACT}</textarea><proofmark-check for="abstract"></proofmark-check>`;

/**
 * A fresh project with the package installed from its tarball.
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function project(folder, files) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', TARBALL], { cwd: folder, stdio: 'pipe' });
  return folder;
}

test('publint and arethetypeswrong have nothing to say', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const { messages } = await publint({ pkgDir: join(PACKAGE, 'npm'), pack: false, strict: true });
  expect(messages).toEqual([]);
  const types = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(TARBALL))), {
    excludeEntrypoints: ['./proofmark.wasm', './custom-elements.json', './profile.schema.json', './package.json'],
  });
  // The package is of modules alone: how it looks to require() and to Node 10 is no concern of its.
  const concern = (/** @type {any} */ problem) => !['node10', 'node16-cjs'].includes(problem.resolutionKind) && problem.kind !== 'CJSResolvesToESM';
  expect(types.types && 'problems' in types ? types.problems.filter(concern) : 'no types').toEqual([]);
});

test('Node imports the class without any effect, and checks with the engine', async ({ browserName }, info) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const folder = project(info.outputPath('node'), {
    'check.js': `
      import { ProofmarkCheck, readProfile } from 'proofmark';
      import { createEngine } from 'proofmark/core';
      const engine = createEngine();
      const report = await engine.check({ body: ${JSON.stringify(ABSTRACT)} });
      engine.close();
      console.log(JSON.stringify([typeof ProofmarkCheck.define, readProfile({ version: 1 }).version, report.findings.map(({ text }) => text)]));`,
  });
  const output = execFileSync('node', ['check.js'], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual(['function', 1, ['recieved']]);
});

test('the words that the element has of its own are those of the catalogue', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const { createEngine } = await import(pathToFileURL(resolve(PACKAGE, 'npm/dist/node.js')).href);
  const engine = createEngine();
  const { words } = await engine.start();
  engine.close();
  for (const [id, sentence] of Object.entries(FALLBACK)) expect(words[id], id).toBe(sentence);
});

test('the types fit a strict TypeScript project', async ({ browserName }, info) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const folder = project(info.outputPath('types'), {
    'host.ts': `
      import { ProofmarkCheck, type CheckResult, type FieldAdapter, type Profile } from 'proofmark';
      import 'proofmark/define';
      import { createEngine } from 'proofmark/core';
      const check: ProofmarkCheck = document.createElement('proofmark-check');
      const profile: Profile = { version: 1, words: ['Oyamel'] };
      check.profile = profile;
      const editor: FieldAdapter = { read: () => '', watch: () => () => {}, show: () => {}, edit: () => false };
      check.target = editor;
      check.addEventListener('proofmark-result', ({ detail }) => console.log(detail.counts.error));
      document.addEventListener('proofmark-error', ({ detail }) => console.log(detail.message));
      export const told: (result: CheckResult) => number = ({ total }) => total;
      export const found: Promise<number | undefined> = createEngine().check({ body: 'x' }).then((report) => report?.findings.length);
      // @ts-expect-error there is no such rung
      createEngine({ rungs: ['carrier-pigeon'] });`,
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module: 'nodenext', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: false }, files: ['host.ts'] }),
  });
  execFileSync('node', [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], { cwd: folder, stdio: 'inherit' });
});

test('the manifest and the types say the same of each member and event', async ({ browserName }, info) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const { members, events } = JSON.parse(readFileSync(join(PACKAGE, 'npm/custom-elements.json'), 'utf8')).modules[0].declarations[0];
  const lines = members.flatMap((/** @type {any} */ { kind, name, static: fixed, type, parameters = [], return: gives }) => {
    const member = `${fixed ? '(typeof ProofmarkCheck)' : 'ProofmarkCheck'}['${name}']`;
    if (kind === 'field') return `same<${member}, ${type.text}>(true);`;
    const takes = parameters.map((/** @type {any} */ { name, type, default: usual }) => `${name}${usual ? '?' : ''}: ${type.text}`).join(', ');
    return [`same<Parameters<${member}>, [${takes}]>(true);`, `same<ReturnType<${member}>, ${gives.type.text}>(true);`];
  });
  const names = (/** @type {(member: any) => boolean} */ which) => members.filter(which).map((/** @type {any} */ { name }) => `'${name}'`).join(' | ');
  const folder = project(info.outputPath('same'), {
    'host.ts': `
      import { ProofmarkCheck, type CheckCounts, type CheckResult, type FieldAdapter, type Finding, type Fix, type Profile, type Rung, type State } from 'proofmark';
      import 'proofmark/define';
      type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
      declare function same<A, B>(is: Same<A, B>): void;
      type Browsers = keyof HTMLElement | \`\${string}Callback\`;
      same<Exclude<keyof ProofmarkCheck, Browsers>, ${names(({ static: fixed }) => !fixed)}>(true);
      same<Exclude<keyof typeof ProofmarkCheck, 'prototype' | 'formAssociated' | 'observedAttributes'>, ${names(({ static: fixed }) => fixed)}>(true);
      ${lines.join('\n')}
      ${events.map((/** @type {any} */ { name, type }) => `same<HTMLElementEventMap['${name}'], ${type.text}>(true);`).join('\n')}
      // And the comparison can fail.
      // @ts-expect-error
      same<ProofmarkCheck['summary'], number>(true);
      export type All = [CheckCounts, CheckResult, FieldAdapter, Finding, Fix, Profile, Rung, State];`,
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module: 'nodenext', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] }, files: ['host.ts'] }),
  });
  execFileSync('node', [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], { cwd: folder, stdio: 'inherit' });
});

for (const [name, bundle] of Object.entries({
  vite: async (/** @type {string} */ folder) => {
    await vite({ root: folder, logLevel: 'error', build: { outDir: 'dist' } });
  },
  webpack: async (/** @type {string} */ folder) => {
    const stats = await new Promise((done, fail) =>
      webpack({ mode: 'production', context: folder, entry: './main.js', performance: false, optimization: { minimize: false }, output: { path: join(folder, 'dist'), publicPath: '/built/', filename: 'main.js' } }, (error, stats) => (error ? fail(error) : done(stats))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString());
    writeFileSync(join(folder, 'dist', 'index.html'), html(FORM, '<script type="module" src="/built/main.js"></script>'));
  },
})) {
  test(`a project built with ${name} starts its worker from the file that the tool has copied`, async ({ page, host }, info) => {
    const folder = project(info.outputPath(name), {
      'main.js': "import 'proofmark/define';",
      'index.html': html(FORM, '<script type="module" src="/main.js"></script>'),
      'vite.config.js': "export default { base: '/built/' };",
    });
    await bundle(folder);
    host.folders.built = join(folder, 'dist');
    await page.goto(`${host.url}/built/index.html`);
    const element = await settled(page);
    await expect(element).toHaveAttribute('data-rung', 'worker-file');
    await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  });
}

test('the manifest names what there is, all of it and nothing else', async ({ page, host }) => {
  host.page('/', html('<proofmark-check></proofmark-check>'));
  await page.goto(host.url);
  const element = await settled(page, 'idle');
  const { declarations } = JSON.parse(readFileSync(join(PACKAGE, 'npm/custom-elements.json'), 'utf8')).modules[0];
  const [{ attributes, members, events, cssParts, cssProperties }] = declarations;
  const names = (/** @type {{ name: string }[]} */ list) => list.map(({ name }) => name).sort();
  const source = ['www/proofmark-check', 'element/beside', 'element/panel', 'element/style', 'www/card'].map((name) => readFileSync(`${name}.js`, 'utf8')).join('\n');
  const found = (/** @type {RegExp} */ what) => [...new Set([...source.matchAll(what)].map(([, name]) => name))].sort();

  const own = await element.evaluate((check) => {
    const lifecycle = /^(?:constructor|.*Callback)$/;
    return Object.getOwnPropertyNames(Object.getPrototypeOf(check)).filter((name) => !lifecycle.test(name));
  });
  expect(names(members.filter((/** @type {any} */ member) => !member.static))).toEqual(own.sort());
  expect(names(events)).toEqual(found(/#tell\('(proofmark-[a-z]+)'/g));
  expect(names(cssProperties)).toEqual(found(/var\((--proofmark-[a-z-]+)/g));
  expect(names(attributes)).toEqual([...new Set([...found(/[gs]etAttribute\('([a-z-]+)'/g).filter((name) => !/^(?:aria-|lang$|role$|part$|data-|autocomplete$|translate$|spellcheck$|worker-)/.test(name)), 'for', 'references-for'])].sort());
  expect(names(cssParts)).toEqual([...found(/asPart\('([a-z]+)'/g), 'item', 'error', 'warning', 'info'].sort());
});

test('what `proofmark/define` loads weighs at most 1,000,000 bytes after brotli, of which the element’s own code is 30 kB', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const dist = join(PACKAGE, 'npm', 'dist');
  const weight = (/** @type {string} */ name) => weigh(readFileSync(join(dist, name)));
  const own = readdirSync(dist).filter((name) => /^(?:define|index|core|worker|shared-.*)\.js$/.test(name)).reduce((sum, name) => sum + weight(name), 0);
  expect(own).toBeLessThan(30_000);
  expect(own + weight('proofmark.wasm')).toBeLessThanOrEqual(1_000_000);
  // The README of the package says so, file by file.
  const table = readFileSync(join(PACKAGE, 'npm/README.md'), 'utf8');
  for (const name of readdirSync(dist)) expect(table).toContain(`| \`${name}\` | `);
});

test('the same page gives the same bytes', ({ browserName }, info) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const again = info.outputPath('again');
  const single = join(info.outputPath('single.html'));
  execFileSync('node', ['xtask/node/single-file.js', join(PACKAGE, 'page'), single]);
  execFileSync('node', ['xtask/node/package.js', join(PACKAGE, 'page'), single, again]);
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(PACKAGE, 'SHA256SUMS'), 'utf8'));
});
