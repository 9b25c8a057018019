/** Every snippet of docs/embedding.md, run in a page like the one that it is for. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ABSTRACT, PACKAGE, REFERENCES, checkNow, expect, settled, test } from './support/host.js';

const DOCUMENT = readFileSync('docs/embedding.md', 'utf8');
const STANDALONE = readFileSync(join(PACKAGE, 'npm/dist/standalone.js'), 'utf8');

/** The headings whose snippets a test below has taken. @type {Set<string>} */
const TESTED = new Set(['Ten lines to the first result', 'Janeway', 'WordPress', 'React', 'Vue', 'An editor of your own', 'A link', 'A frame', 'A journal’s profile', 'Policies']);

/** The sections that hold code, by heading. */
const SNIPPETS = Object.fromEntries(
  DOCUMENT.split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).replaceAll("'", '’'), /^```\w+\n([^]*?)^```/m.exec(section)?.[1]])
    .filter(([, code]) => code),
);

/**
 * Takes the packed modules into one script, as a bundler of the host's would.
 * @param {string} code
 * @param {import('esbuild').Loader} loader
 */
async function bundled(code, loader) {
  const {
    outputFiles: [{ text }],
  } = await build({
    stdin: { contents: code, loader, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    // The package's modules stay as they are and lie beside their files.
    plugins: [{ name: 'package', setup: ({ onResolve }) => onResolve({ filter: /^proofmark\// }, ({ path }) => ({ path: `/npm/dist/${path.slice('proofmark/'.length)}.js`, external: true })) }],
  });
  return text;
}

/** @param {string} body */
const page_ = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}`;

test('each snippet is run by a test', () => {
  expect(Object.keys(SNIPPETS).sort()).toEqual([...TESTED].sort());
});

/** The manifest as tables for people: `UPDATE=1` writes them into the document. */
function reference() {
  const [{ attributes, members, events, cssParts, cssProperties }] = JSON.parse(readFileSync('npm/custom-elements.json', 'utf8')).modules[0].declarations;
  const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
  const table = (/** @type {string} */ head, /** @type {string[][]} */ rows) =>
    [`| ${head} | |`, '|---|---|', ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
  const named = (/** @type {any[]} */ list) => list.map(({ name, description }) => [`\`${name}\``, description]);
  const typed = (/** @type {any[]} */ list) => list.map(({ name, type, readonly, description }) => [`\`${name}\``, `\`${type.text}\`${readonly ? ', to be read' : ''}. ${description}`]);
  const method = (/** @type {any} */ { name, static: fixed, parameters = [], return: gives, description }) => {
    const takes = parameters.map((/** @type {any} */ { name, default: usual }) => (usual ? `${name} = ${usual}` : name)).join(', ');
    return [`\`${fixed ? 'ProofmarkCheck.' : ''}${name}(${takes})\``, `${gives.type.text === 'void' ? '' : `\`${gives.type.text}\`. `}${description}`];
  };
  const fields = members.filter((/** @type {any} */ { kind, static: fixed }) => kind === 'field' && !fixed);
  const methods = members.filter((/** @type {any} */ { kind }) => kind === 'method');
  return [
    'Made from `custom-elements.json` of the package, whose types say the same. Events bubble and leave shadow roots.',
    table('attribute', named(attributes)),
    table('property', typed(fields)),
    table('method', methods.map(method)),
    table('event', typed(events)),
    table('CSS part', named(cssParts)),
    table('custom property', named(cssProperties)),
  ].join('\n\n');
}

test('the reference is that of the manifest', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'no browser takes part');
  const [before, now] = DOCUMENT.split('## Reference\n');
  const wanted = `\n${reference()}\n`;
  if (process.env.UPDATE) writeFileSync('docs/embedding.md', `${before}## Reference\n${wanted}`);
  else expect(now, 'write it anew with UPDATE=1').toBe(wanted);
});

test('ten lines', async ({ page, host }) => {
  const snippet = SNIPPETS['Ten lines to the first result'];
  expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(10);
  host.page('/proofmark/standalone.js', STANDALONE);
  host.page('/', page_(`<form>${snippet}</form>`));
  await page.goto(host.url);
  const element = await settled(page, 'idle');
  await page.getByLabel('Abstract').fill(ABSTRACT);
  await page.getByLabel('References').fill(REFERENCES);
  await expect(element.getByRole('status')).toHaveText('2 findings: 1 error, 1 warning');
});

test('Janeway', async ({ page, host }) => {
  host.page('/static/proofmark/standalone.js', STANDALONE);
  host.page(
    '/',
    page_(`<script src="/node_modules/tinymce5/tinymce.min.js"></script>
      <form method="POST" novalidate><div id="field"><label for="id_abstract">Abstract</label><textarea id="id_abstract" name="abstract"></textarea></div>
      <label for="id_keywords">Keywords</label><input id="id_keywords"></form>
      <script>tinymce.init({ selector: '#id_abstract', base_url: '/node_modules/tinymce5', menubar: false });</script>${SNIPPETS.Janeway}`),
  );
  await page.goto(host.url);
  const element = await settled(page, 'idle');
  await page.frameLocator('iframe').locator('body').click();
  await page.keyboard.type(ABSTRACT);
  await expect(element.getByRole('status')).toHaveText('1 finding: 1 warning');
  // Right below the editor.
  await expect(page.locator('#field > .tox-tinymce + proofmark-check')).toBeVisible();
});

test('WordPress', async ({ page, host }) => {
  host.page('/wp-content/uploads/proofmark/standalone.js', STANDALONE);
  host.page('/', page_(`<form><textarea name="your-abstract" aria-label="Abstract">${ABSTRACT}</textarea></form>${SNIPPETS.WordPress}`));
  await page.goto(host.url);
  await expect((await settled(page)).getByRole('status')).toHaveText('1 finding: 1 warning');
});

test('React', async ({ page, host }) => {
  const script = await bundled(`${SNIPPETS.React}\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')).render(<Abstract />);`, 'jsx');
  host.page('/main.js', script);
  host.page('/', page_('<div id="root"></div><script type="module" src="/main.js"></script>'));
  await page.goto(host.url);
  await page.getByLabel('Abstract').fill(ABSTRACT);
  const element = await settled(page);
  // The fix goes through React's own state.
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect(page.getByLabel('Abstract')).toHaveValue(ABSTRACT.replace('recieved', 'received'));
  await page.getByLabel('Abstract').fill('It was shown [3].\n\nReferences\n1. Ames A, Bond B. One thing and its measure. J Test. 2019;1(2):1-12.\n2. Cole C. Another thing. J Test. 2020;2(3):3-14.');
  await expect(page.locator('output')).toHaveText(/^1 errors in \d+ characters$/);
});

test('Vue', async ({ page, host }) => {
  const { descriptor } = parse(SNIPPETS.Vue);
  const { content } = compileScript(descriptor, {
    id: 'abstract',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement: (tag) => tag === 'proofmark-check' } },
  });
  const script = await bundled(`${content.replace('export default', 'const component =')}\nimport { createApp } from 'vue';\ncreateApp(component).mount('#root');`, 'js');
  host.page('/main.js', script);
  host.page('/', page_('<div id="root"></div><script type="module" src="/main.js"></script>'));
  await page.goto(host.url);
  await page.getByLabel('Abstract').fill(ABSTRACT);
  const element = await settled(page);
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect(page.locator('output')).toHaveText(`0 errors in ${ABSTRACT.length} characters`);
  await expect(page.getByLabel('Abstract')).toHaveValue(ABSTRACT.replace('recieved', 'received'));
});

test('CodeMirror', async ({ page, host }) => {
  host.page('/main.js', await bundled(`import { EditorView } from '@codemirror/view';\nimport { history, undo } from '@codemirror/commands';\nimport 'proofmark/define';\n${SNIPPETS['An editor of your own']}\nwindow.undo = () => undo(view);`, 'js'));
  host.page('/', page_('<div id="editor"></div><proofmark-check for="nothing"></proofmark-check><script type="module" src="/main.js"></script>'));
  await page.goto(host.url);
  await page.locator('.cm-content').click();
  await page.keyboard.type(ABSTRACT);
  const element = await settled(page);
  await checkNow(element);
  await element.getByRole('button', { name: 'received' }).last().click();
  await expect(page.locator('.cm-content')).toHaveText(ABSTRACT.replace('recieved', 'received'));
  await page.evaluate(() => /** @type {any} */ (globalThis).undo());
  await expect(page.locator('.cm-content')).toHaveText(ABSTRACT);
});

test('a link', async ({ page, host }) => {
  host.folders.page = join(PACKAGE, 'page');
  const link = new Function(`${SNIPPETS['A link'].replace('https://proofmark.example/', `${host.url}/page/index.html`)}; return link;`)();
  await page.goto(link);
  await page.waitForFunction(() => document.querySelector('proofmark-check')?.matches('[data-state="idle"]'));
  await page.locator('#manuscript').fill(`${ABSTRACT}\n\nReferences\n${REFERENCES}`);
  await expect(page.locator('#status')).toContainText('1 finding: 1 error');
});

test('a frame', async ({ page, host }) => {
  const name = readdirSync(PACKAGE).find((name) => name.startsWith('proofmark-frame-')) ?? '';
  host.page('/proofmark/frame.html', readFileSync(join(PACKAGE, name), 'utf8'));
  host.page('/', page_(SNIPPETS['A frame']));
  await page.goto(host.url);
  await expect(page).toHaveTitle('1 finding: 1 warning');
  await expect.poll(() => page.locator('iframe').evaluate((frame) => parseInt(frame.style.height))).toBeGreaterThan(50);
});

test('a journal’s profile', async ({ page, host }) => {
  host.page('/', page_(`<script type="module" src="/npm/dist/define.js"></script><textarea id="abstract" aria-label="Abstract">${ABSTRACT}</textarea>${SNIPPETS['A journal’s profile']}`));
  await page.goto(host.url);
  const element = await settled(page);
  await expect(element.getByRole('status')).toHaveText('No findings');
  await expect(element.getByRole('alert')).toHaveCount(0);
});

test('an integrity hash', async ({ page, host }) => {
  const [, hash] = /^sha384-(\S+) {2}proofmark-[\d.]+\.js\n$/.exec(readFileSync(join(PACKAGE, 'INTEGRITY'), 'utf8')) ?? [];
  expect(hash).toBe(createHash('sha384').update(STANDALONE).digest('base64'));
  expect(readFileSync(join(PACKAGE, 'npm/README.md'), 'utf8')).toContain(`integrity="sha384-${hash}"`);
  const tag = SNIPPETS.Policies.replace('HASH', hash);
  host.page('/proofmark/standalone.js', STANDALONE);
  host.page('/', page_(`${tag}<textarea id="abstract" aria-label="Abstract">${ABSTRACT}</textarea><proofmark-check for="abstract"></proofmark-check>`));
  await page.goto(host.url);
  await settled(page);
  host.page('/proofmark/standalone.js', `${STANDALONE} `);
  await page.goto(`${host.url}/?again`);
  expect(await page.evaluate(() => customElements.get('proofmark-check'))).toBeUndefined();
});
