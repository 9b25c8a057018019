/** Finds the field that an attribute names. */

/**
 * The element of an id or, where the name is none, of a CSS selector: OJS 3.3 gives its fields a new id each time, but the
 * same name.
 * @param {Node} root the document or shadow root that the element stands in
 * @param {string} name
 * @returns {Element | null}
 */
export function findTarget(root, name) {
  const roots = root === document ? [document] : [root, document];
  for (const place of roots) {
    if (!(place instanceof Document || place instanceof ShadowRoot)) continue;
    const found = place.getElementById(name) ?? (/[[.#>]/.test(name) ? bySelector(place, name) : null);
    if (found) return found;
  }
  return null;
}

/**
 * @param {Document | ShadowRoot} root
 * @param {string} selector
 */
function bySelector(root, selector) {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
