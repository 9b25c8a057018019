/**
 * The plugin's templates in forms with the markup of each OJS version: the Vue wizard of 3.4 and 3.5 with TinyMCE 5 and 7, the
 * jQuery form of 3.3 with TinyMCE 4. The markup and its ids are those of pkp-lib and ui-library; what is fetched from a server
 * there is made on the page here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { ABSTRACT, PACKAGE, REFERENCES, checkNow, expect, test } from './support/host.js';

const VERSION = JSON.parse(readFileSync('npm/package.json', 'utf8')).version;
const PROFILE = '{"version":1,"words":["Oyamel"]}';

/**
 * A template of the plugin as Smarty prints it: all switches on, but for the refusal of errors.
 * @param {string} line
 * @param {string} name
 * @param {string} [blocks] the id of the submission, where errors are refused
 */
function printed(line, name, blocks = '') {
  const locale = readFileSync(join(PACKAGE, 'ojs', line, `locale/${line === '3.3' ? 'en_US' : 'en'}/locale.po`), 'utf8');
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const template = readFileSync(join(PACKAGE, 'ojs', line, 'templates', name), 'utf8');
  const html = template
    .replace(/\{\*\*?[^]*?\*\}/g, '')
    .replace(/\{if \$proofmarkBlock(?:s|ing)\}([^]*?)\{\/if\}/g, blocks ? '$1' : '')
    .replaceAll('{$proofmarkBlocks|escape}', blocks)
    .replace(/\{if [^}]*\}|\{\/if\}/g, '')
    .replaceAll('{$proofmarkLocale|escape}', line === '3.3' ? 'en_US' : 'en')
    .replaceAll('{$proofmarkProfile|escape}', escape(PROFILE))
    .replace(/\{translate\|escape key="([^"]+)"\}/g, (_, key) => escape(new RegExp(`msgid "${key}"\\nmsgstr "(.*)"`).exec(locale)?.[1] ?? ''));
  if (/\{(?!\$found)[$a-z]/.test(html)) throw new Error(`${name} holds what this test does not know: ${html}`);
  return html;
}

/**
 * The wizard: all steps in the page, only one not hidden; sections in a v-for; what the hooks print inside it.
 * @param {string} line
 * @param {string} [blocks]
 */
function wizard(line, blocks) {
  return `
<div id="app"><div class="submissionWizard">
  <button v-for="step in steps" :key="step.id" @click="current = step.id">{{ step.name }}</button>
  <div v-for="step in steps" :key="step.id" class="pkpStep" :hidden="current !== step.id">
    <div v-if="step.id === 'details'" class="submissionWizard__stepForm">
      <section v-for="section in step.sections" :key="section.id">
        <div v-if="section.type === 'form'" class="pkpForm">
          <div v-if="section.id === 'titleAbstract'" class="pkpFormField pkpFormField--richTextarea">
            <label for="titleAbstract-abstract-control-en">Abstract</label>
            <rich-textarea id="titleAbstract-abstract-control-en" :value="model.abstract" @change="model.abstract = $event"></rich-textarea>
          </div>
          <div v-if="section.id === 'citations'" class="pkpFormField pkpFormField--textarea">
            <label for="citations-citationsRaw-control">References</label>
            <textarea class="pkpFormField--textarea__input" id="citations-citationsRaw-control" name="citationsRaw" v-model="model.citationsRaw" aria-describedby="citations-citationsRaw-description"></textarea>
            <div id="citations-citationsRaw-description">Enter each reference on a new line.</div>
          </div>
        </div>
        <div v-if="section.type === 'confirm'">Please confirm</div>
        ${printed(line, 'section.tpl', blocks)}
      </section>
    </div>
    <div v-if="step.id === 'review'" class="submissionWizard__reviewPanel">
      <h3>Details</h3>
      ${printed(line, 'review.tpl', blocks)}
      <button @click="submitted = JSON.stringify(model)">Submit</button><output>{{ submitted }}</output>
    </div>
  </div>
</div></div>`;
}

const DATA = `{
  current: 'details',
  submitted: '',
  saved: [],
  model: { abstract: '', citationsRaw: '' },
  steps: [
    { id: 'details', name: 'Details', sections: [{ id: 'titleAbstract', type: 'form' }, { id: 'citations', type: 'form' }, { id: 'agree', type: 'confirm' }] },
    { id: 'review', name: 'Review' },
  ],
}`;

/** The wizard's rich text: TinyMCE as the Vue component of Tiny has it, telling of each change. */
const RICH = `{
  props: ['id', 'value'],
  emits: ['change'],
  template: '<div><textarea :id="id"></textarea></div>',
  mounted() {
    tinymce.init({
      target: this.$el.querySelector('textarea'),
      base_url: base, license_key: 'gpl', plugins: '', menubar: false, statusbar: false, branding: false, promotion: false,
      toolbar: 'bold italic superscript subscript', contextmenu: false, browser_spellcheck: true,
      setup: (editor) => editor.on('change input undo redo', () => this.$emit('change', editor.getContent())),
    });
  },
}`;

/**
 * Pastes a text with the keyboard, copied from another page.
 * @param {import('@playwright/test').Page} page
 * @param {import('./support/host.js').Host} host
 * @param {import('@playwright/test').Locator} field
 * @param {string} text
 */
async function paste(page, host, field, text) {
  host.page('/elsewhere', '<!doctype html><title>Elsewhere</title><textarea aria-label="text"></textarea>');
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${host.url}/elsewhere`);
  await elsewhere.locator('textarea').fill(text);
  await elsewhere.locator('textarea').press('Control+A');
  await elsewhere.keyboard.press('Control+C');
  await elsewhere.close();
  await page.bringToFront();
  await field.focus();
  await page.keyboard.press('Control+V');
}

const LINES = {
  3.5: {
    tinymce: 'tinymce',
    vue: '/node_modules/vue/dist/vue.global.prod.js',
    start: `const app = Vue.createApp({ data: () => (${DATA}) });
      app.component('rich-textarea', ${RICH});
      window.form = app.mount('#app');`,
  },
  3.4: {
    tinymce: 'tinymce5',
    vue: '/node_modules/vue2/dist/vue.min.js',
    start: `Vue.component('rich-textarea', ${RICH});
      window.form = new Vue({ el: '#app', data: () => (${DATA}) });`,
  },
};

/**
 * Puts the wizard on the host's server, as the OJS back end prints it: scripts in the head, the application at the end.
 * @param {import('./support/host.js').Host} host
 * @param {keyof typeof LINES} line
 * @param {string} [blocks]
 */
function submission(host, line, blocks) {
  const { tinymce, vue, start } = LINES[line];
  host.folders.plugin = join(PACKAGE, 'ojs', String(line));
  host.page(
    '/submission',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Submit</title>
    <script src="/plugin/js/proofmark-${VERSION}.js?v=3.5.0"></script><script src="/plugin/js/proofmark-ojs-${VERSION}.js?v=3.5.0"></script>
    <script src="/node_modules/${tinymce}/tinymce.min.js"></script><script src="${vue}"></script>
    <body>${wizard(String(line), blocks)}<script>const base = '/node_modules/${tinymce}'; ${start}</script>`,
    // What a server in front of OJS may send: OJS itself needs both words, and no blob may run.
    { 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:" },
  );
}

for (const line of /** @type {(keyof typeof LINES)[]} */ (/** @type {unknown} */ (Object.keys(LINES)))) {
  test(`OJS ${line}: type into TinyMCE, paste references, mend, review, submit`, async ({ page, host }) => {
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    submission(host, line);
    await page.goto(`${host.url}/submission`);
    const [abstract, references] = [page.locator('proofmark-check[for]'), page.locator('proofmark-check[references-for]')];
    await expect(page.locator('proofmark-check')).toHaveCount(2);
    await expect(abstract).toHaveAttribute('data-state', 'idle');

    const body = page.frameLocator('iframe').locator('body');
    await body.click();
    await page.keyboard.type(`We saw Oyamel firs. ${ABSTRACT}`);
    await expect(abstract.getByRole('status')).toHaveText('1 finding: 1 warning');
    await expect(abstract).toHaveAttribute('data-rung', 'worker-file');
    await paste(page, host, page.locator('#citations-citationsRaw-control'), `\n  ${REFERENCES.replace('\n', '\n\n \n')}\n`);
    await expect(references.getByRole('listitem')).toContainText('References 1 and 2 have the same DOI');

    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // The editor's own frame is not this project's.
      const { violations } = await /** @type {any} */ (globalThis).axe.run('proofmark-check', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], iframes: false });
      return violations.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ node) => node.target)]);
    });
    expect(violations).toEqual([]);

    await checkNow(abstract);
    await abstract.getByRole('button', { name: 'received' }).last().click();
    await expect(body).toContainText('received well');
    const model = () => page.evaluate(() => JSON.parse(JSON.stringify(/** @type {any} */ (globalThis).form.model)));
    await expect.poll(async () => (await model()).abstract).toContain('received well');
    await expect(abstract.getByRole('status')).toHaveText('No findings');
    // TinyMCE's own undo takes it back, and again.
    await body.press('Control+Z');
    await expect(body).toContainText('recieved well');
    await body.press('Control+Y');
    await expect(body).toContainText('received well');

    await page.getByRole('button', { name: 'Review' }).click();
    await expect(page.locator('.proofmark-review')).toHaveText(/beside the fields of this step: 1 finding: 1 error\. You can submit as it is/);
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.locator('output')).not.toBeEmpty();
    expect(JSON.parse((await page.locator('output').textContent()) ?? '')).toMatchObject({ abstract: expect.stringContaining('received well'), citationsRaw: expect.stringContaining('10.5555/test.one') });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(faults).toEqual([]);
  });

  test(`OJS ${line}, where the journal refuses errors: the server is told their number, and that they are mended`, async ({ page, host }) => {
    submission(host, line, '42');
    await page.goto(`${host.url}/submission`);
    const references = page.locator('proofmark-check[references-for]');
    const told = () => page.evaluate(() => document.cookie);
    await page.locator('#citations-citationsRaw-control').fill(REFERENCES);
    await expect(references.getByRole('listitem')).toContainText('References 1 and 2 have the same DOI');
    await expect.poll(told).toBe('proofmark=42.0.1');
    await page.getByRole('button', { name: 'Review' }).click();
    await expect(page.locator('.proofmark-review')).toHaveText(/1 finding: 1 error\. Mend the errors before you submit\./);
    // Warnings are never refused, and an emptied field has no errors.
    await page.getByRole('button', { name: 'details' }).click();
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.type(ABSTRACT);
    await expect(page.locator('proofmark-check[for]').getByRole('status')).toHaveText('1 finding: 1 warning');
    await page.locator('#citations-citationsRaw-control').fill('');
    await expect.poll(told).toBe('');
    await page.getByRole('button', { name: 'Review' }).click();
    await expect(page.locator('.proofmark-review')).toHaveText(/1 finding: 1 warning\. You can submit as it is/);
  });
}

test('OJS 3.3: the form that comes by AJAX, with new ids each time; where errors are refused, the server is told their number', async ({ page, host }) => {
  host.folders.plugin = join(PACKAGE, 'ojs', '3.3');
  host.page(
    '/submission',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Submit</title>
    <script src="/node_modules/jquery/dist/jquery.min.js"></script><script src="/node_modules/tinymce4/tinymce.min.js"></script>
    <script src="/plugin/js/proofmark-${VERSION}.js"></script><script src="/plugin/js/proofmark-ojs-${VERSION}.js"></script>
    <body><button id="step">3. Enter metadata</button><div id="submitTabs"></div>
    <script>
      $('#step').on('click', () => $.get('/step', (html) => {
        tinymce.remove();
        $('#submitTabs').html(html.replaceAll('UNIQID', Math.random().toString(16).slice(2)));
        tinymce.init({ selector: '.richContent', menubar: false, setup: (editor) => editor.on('change', () => editor.save()) });
      }));
    </script>`,
  );
  host.page(
    '/step',
    `<form id="submitStep3Form" method="post" action="/saved">
      <div class="section"><label for="abstract-en_US-UNIQID">Abstract</label><div><textarea name="abstract[en_US]" class="richContent" id="abstract-en_US-UNIQID"></textarea></div></div>
      <div class="section"><label for="citationsRaw-UNIQID">References</label><div><textarea name="citationsRaw" id="citationsRaw-UNIQID"></textarea></div></div>
      ${printed('3.3', 'metadata.tpl', '42')}
      <button>Save and continue</button>
    </form>`,
  );
  await page.goto(`${host.url}/submission`);
  for (const visit of ['first', 'second']) {
    await page.getByRole('button', { name: '3. Enter metadata' }).click();
    const abstract = page.locator('proofmark-check[for]');
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.type(`On the ${visit} visit: ${ABSTRACT}`);
    await expect(abstract.getByRole('status')).toHaveText('1 finding: 1 warning');
    await page.locator('[name=citationsRaw]').fill(REFERENCES);
    await expect(page.locator('proofmark-check[references-for]').getByRole('status')).toHaveText('1 finding: 1 error');
    await expect.poll(() => page.evaluate(() => document.cookie)).toBe('proofmark=42.0.1');
    // Printed at the end of the form, each has come below its field.
    await expect(page.locator('.section:has([name^=abstract]) > proofmark-check[for]:last-child')).toBeVisible();
    await expect(page.locator('.section:has([name=citationsRaw]) > proofmark-check[references-for]:last-child')).toBeVisible();
  }
  await checkNow(page.locator('proofmark-check[for]'));
  await page.locator('proofmark-check[for]').getByRole('button', { name: 'received' }).last().click();
  await expect(page.frameLocator('iframe').locator('body')).toContainText('received well');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  const sent = new URLSearchParams((await page.locator('pre').textContent()) ?? '');
  expect(sent.get('abstract[en_US]')).toContain('On the second visit: We measured');
  expect(sent.get('abstract[en_US]')).toContain('received well');
  expect(sent.get('citationsRaw')?.replaceAll('\r', '')).toBe(REFERENCES);
});
