/**
 * The words that the element needs before the engine has brought the catalogue, or where it never comes. A test holds them
 * to the catalogue's.
 * @type {Record<string, string>}
 */
export const FALLBACK = {
  'page-element-name': 'Proofmark: check of this field',
  'page-element-idle': 'Nothing to check yet.',
  'page-element-waiting': 'The field to be checked is not on the page yet.',
  'page-element-show': 'Show findings',
  'page-element-hide': 'Hide findings',
  'page-element-private': 'Checked on this device. Nothing is uploaded, and the form changes only when you click.',
  'page-element-unavailable': 'The text cannot be checked in this browser or on this page. The form works as before.',
  'page-element-profile': 'The journal’s settings for the check cannot be read: {$reason}',
  'page-manuscript': 'Manuscript',
  'page-loading': 'Getting ready…',
  'page-checking': 'Checking…',
};
