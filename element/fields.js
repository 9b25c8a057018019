/**
 * The fields that can be checked, behind one interface. A field is read, watched, and shown a place in; it is changed only
 * where a person has asked for a fix, and then by an editing command, so that its own undo takes the change back.
 */
/**
 * An edit of a field's text, in UTF-16 units of that text.
 * @typedef {{ start: number, end: number, text: string }} FieldEdit
 */

/**
 * What the element needs of a field. Implement it for an editor of your own and set it as `target`.
 * @typedef {object} FieldAdapter
 * @property {unknown} [of] what tells two fields apart; the adapter itself unless it says otherwise
 * @property {() => string} read the text as it is now
 * @property {(changed: () => void) => () => void} watch calls `changed` after each change; gives what ends the watching
 * @property {(start: number, end: number) => void} show selects a place, brings it into view, and the focus to the field
 * @property {(checked: string, edits: FieldEdit[]) => boolean} [edit] makes the edits as one step that undo takes back, unless
 * the text is no longer `checked` or the field does not take them: then it does nothing and says false. The edits are in order
 * and do not overlap. Without it the field is only read, and no fixes are offered
 */

/**
 * The adapter of a field of the page.
 * @param {Element} element
 * @param {() => void} [come] is told when an editor that is not ready yet has come
 * @returns {FieldAdapter | null} null where it is nothing to write in, or an editor that has not come yet
 */
export function adapterOf(element, come = () => {}) {
  const editor = tinymceOf(element);
  if (editor && !editor.initialized) {
    if (!awaited.has(editor)) editor.on('init', come);
    awaited.add(editor);
    return null;
  }
  if (editor) return tinymceField(editor);
  if (element instanceof HTMLTextAreaElement) return box(element);
  if (element instanceof HTMLInputElement) return TEXT_INPUTS.includes(element.type) ? box(element) : null;
  if (element instanceof HTMLElement && element.isContentEditable) return editable(element);
  return null;
}

/** The editors whose readiness is awaited. @type {WeakSet<TinyEditor>} */
const awaited = new WeakSet();

/** The inputs that have a selection. */
const TEXT_INPUTS = ['text', 'search', 'url', 'tel'];

/**
 * A textarea or an input.
 * @param {HTMLTextAreaElement | HTMLInputElement} element
 * @returns {FieldAdapter}
 */
export function box(element) {
  return {
    of: element,
    read: () => element.value,
    watch: (changed) => listen(element, ['input', 'change'], changed),
    show: (start, end) => {
      element.focus();
      // Chromium scrolls to a caret, not to a selection, and only when the focus comes.
      element.setSelectionRange(start, start);
      element.blur();
      element.focus();
      element.setSelectionRange(start, end);
    },
    edit: (checked, edits) => {
      if (element.readOnly || element.matches(':disabled') || element.value !== checked) return false;
      // A browser would cut what is longer than the field allows, and the words behind would be lost.
      const grown = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
      if (grown > 0 && element.maxLength >= 0 && checked.length + grown > element.maxLength) return false;
      // All edits as one replacement, so that one undo takes all of them back.
      const start = edits[0].start;
      const end = edits[edits.length - 1].end;
      let text = '';
      let at = start;
      for (const edit of edits) {
        text += checked.slice(at, edit.start) + edit.text;
        at = edit.end;
      }
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
      insert(element, text);
      element.setSelectionRange(start, start + text.length);
      return true;
    },
  };
}

/**
 * Replaces the selection of a box as if it had been typed over.
 * @param {HTMLTextAreaElement | HTMLInputElement} element has the focus
 * @param {string} text
 */
function insert(element, text) {
  // The one way of writing that enters the undo history; deprecated on paper, and without successor.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (done) return;
  element.setRangeText(text);
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * An element that is edited in place.
 * @param {HTMLElement} element
 * @returns {FieldAdapter}
 */
function editable(element) {
  return {
    of: element,
    read: () => readMarkup(element).text,
    watch: (changed) => listen(element, ['input'], changed),
    show: (start, end) => {
      element.focus();
      select(element, start, end);
    },
    edit: (checked, edits) => {
      if (!element.isContentEditable || readMarkup(element).text !== checked) return false;
      element.focus();
      // From the last to the first, so that the places of those before stay right.
      for (const { start, end, text } of edits.map((edit) => narrowed(checked, edit)).reverse()) {
        select(element, start, end);
        if (text === '') document.execCommand('delete');
        else document.execCommand('insertText', false, text);
      }
      return true;
    },
  };
}

/**
 * What is used of a TinyMCE editor, the same in versions 4 to 8.
 * @typedef {object} TinyEditor
 * @property {boolean} initialized
 * @property {{ isReadOnly: () => boolean }} [mode] from version 5 on
 * @property {boolean} [readonly] in version 4
 * @property {() => HTMLElement} getBody
 * @property {() => Document} getDoc
 * @property {() => void} focus
 * @property {(events: string, callback: () => void) => void} on
 * @property {(events: string, callback: () => void) => void} off
 * @property {{ setRng: (range: Range) => void, scrollIntoView: () => void, setContent: (html: string) => void }} selection
 * @property {{ encode: (text: string) => string }} dom
 * @property {{ transact: (change: () => void) => void }} undoManager
 * @property {(command: string) => void} execCommand
 * @property {(html: string) => void} insertContent
 */

/**
 * The TinyMCE editor that stands for an element.
 * @param {Element} element
 * @returns {TinyEditor | null}
 */
function tinymceOf(element) {
  const { tinymce } = /** @type {any} */ (globalThis);
  return element.id ? (tinymce?.get?.(element.id) ?? null) : null;
}

/** What TinyMCE fires when its text may have changed. */
const TINY_CHANGES = 'input change undo redo SetContent';

/**
 * @param {TinyEditor} editor
 * @returns {FieldAdapter}
 */
function tinymceField(editor) {
  const range = (/** @type {number} */ start, /** @type {number} */ end) => rangeOf(editor.getBody(), start, end);
  return {
    of: editor,
    read: () => readMarkup(editor.getBody()).text,
    watch: (changed) => {
      editor.on(TINY_CHANGES, changed);
      return () => editor.off(TINY_CHANGES, changed);
    },
    show: (start, end) => {
      editor.focus();
      editor.selection.setRng(range(start, end));
      editor.selection.scrollIntoView();
    },
    edit: (checked, edits) => {
      if (editor.mode?.isReadOnly() ?? editor.readonly) return false;
      if (readMarkup(editor.getBody()).text !== checked) return false;
      editor.focus();
      editor.undoManager.transact(() => {
        for (const { start, end, text } of edits.map((edit) => narrowed(checked, edit)).reverse()) {
          editor.selection.setRng(range(start, end));
          if (text === '') editor.execCommand('Delete');
          else editor.insertContent(editor.dom.encode(text));
        }
      });
      return true;
    },
  };
}

/**
 * @param {EventTarget} target
 * @param {string[]} types
 * @param {() => void} listener
 */
function listen(target, types, listener) {
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

/**
 * An edit without what it leaves as it is at either end: markup there stays whole, and Firefox, when it replaces all of an
 * inline element's text, loses the space behind it.
 * @param {string} checked
 * @param {FieldEdit} edit
 * @returns {FieldEdit}
 */
export function narrowed(checked, { start, end, text }) {
  const old = checked.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  // Never between the halves of a character.
  if (/[\uD800-\uDBFF]/.test(old[head - 1] ?? '')) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (/[\uDC00-\uDFFF]/.test(old[old.length - tail] ?? '')) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Elements that begin a line of their own. */
const BLOCKS = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** A character and its superscript, so that raised citation numbers stay raised. Each is one UTF-16 unit. */
const RAISED = /** @type {Record<string, string>} */ (
  Object.fromEntries([...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[i]]))
);

/**
 * The text of an element as it reads: a line for each block, raised numbers as superscript digits. `nodes` are the text nodes
 * with where each begins in the text; a text node's units are as many in the text.
 * @param {HTMLElement} root
 * @returns {{ text: string, nodes: { node: Text, start: number }[] }}
 */
export function readMarkup(root) {
  /** @type {{ node: Text, start: number }[]} */
  const nodes = [];
  let text = '';
  const line = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (/** @type {Node} */ parent, /** @type {boolean} */ raised) => {
    for (const node of parent.childNodes) {
      // By number and name, because an editor's frame has classes of its own.
      if (node.nodeType === 3) {
        nodes.push({ node: /** @type {Text} */ (node), start: text.length });
        const value = (node.nodeValue ?? '').replace(keepsLines(node) ? /[\r\t]/g : /[\n\r\t]/g, ' ');
        text += raised ? value.replace(/[0-9]/g, (digit) => RAISED[digit]) : value;
      } else if (node.nodeName === 'BR') {
        text += '\n';
      } else if (node.nodeType === 1 && !/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) {
        const block = BLOCKS.test(node.nodeName);
        if (block) line();
        walk(node, raised || node.nodeName === 'SUP');
        if (block) line();
      }
    }
  };
  walk(root, false);
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, nodes };
}

/**
 * True where a text node holds line ends that are shown as such: what is typed into an element with `white-space: pre-wrap`
 * is one node with all its lines.
 * @param {Node} node
 */
function keepsLines({ nodeValue, parentElement, ownerDocument }) {
  if (!parentElement || !nodeValue?.includes('\n')) return false;
  return /^(?:pre|break-spaces)/.test(ownerDocument?.defaultView?.getComputedStyle(parentElement).whiteSpace ?? '');
}

/**
 * The DOM range of a place in the text of an element.
 * @param {HTMLElement} root
 * @param {number} start
 * @param {number} end
 */
function rangeOf(root, start, end) {
  const { nodes } = readMarkup(root);
  const range = root.ownerDocument.createRange();
  const from = nodes.findLast((entry) => entry.start <= start);
  const to = nodes.findLast((entry) => entry.start < end) ?? from;
  if (!from || !to) return range;
  range.setStart(from.node, Math.min(start - from.start, from.node.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.length));
  return range;
}

/**
 * @param {HTMLElement} root
 * @param {number} start
 * @param {number} end
 */
function select(root, start, end) {
  const range = rangeOf(root, start, end);
  const selection = root.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
