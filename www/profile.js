/**
 * What a journal wants of the check, as data: which rules, whose words, how much text. Read strictly, so that a mistyped
 * name is told and not passed over.
 *
 * @import { Style } from './types.d.ts'
 */

/**
 * @typedef {object} Profile
 * @property {1} version of this format
 * @property {string} [name] of the journal or the profile, shown to the author
 * @property {string} [language] of the journal's texts, as in BCP 47: `en-GB`; no rule asks for it yet
 * @property {string[]} [words] that are right here, each one word, its case kept unless it is all lower case
 * @property {{ only?: string[], without?: string[] }} [rules] ids (`doi/duplicate`) or groups (`doi`): `only` runs no others,
 * `without` leaves some out
 * @property {{ style?: Style }} [reading] what is known of every manuscript
 * @property {{ characters?: number, findings?: number }} [limits] the longest text that is checked, the most findings shown
 */

/** A profile says something that it cannot. The message names the place and what would be right. */
export class ProfileError extends Error {
  name = 'ProfileError';
}

const STYLES = ['bracket', 'parenthesis', 'superscript', 'flattened', 'author-year'];
const MOST_WORDS = 20_000;
const RULE = /^[a-z]+(?:-[a-z]+)*(?:\/[a-z]+(?:-[a-z]+)*)?$/;

/**
 * @param {unknown} value
 * @returns {Profile}
 * @throws {ProfileError}
 */
export function readProfile(value) {
  const profile = object(value, 'the profile', ['version', 'name', 'language', 'words', 'rules', 'reading', 'limits', '$schema']);
  if (profile.version !== 1) fail('version', 'must be 1', profile.version);
  const { name, language, words } = profile;
  if (name !== undefined && (typeof name !== 'string' || name.length > 200)) fail('name', 'must be a text of at most 200 characters', name);
  if (language !== undefined && !isLanguage(language)) fail('language', 'must be a language tag such as "en-GB"', language);
  if (words !== undefined) {
    list(words, 'words', MOST_WORDS, (word) => word.length <= 100 && /^\S+$/u.test(word), 'one word without spaces');
  }
  if (profile.rules !== undefined) {
    const rules = object(profile.rules, 'rules', ['only', 'without']);
    for (const key of ['only', 'without']) {
      const names = rules[key];
      if (names !== undefined) list(names, `rules.${key}`, 1_000, (rule) => RULE.test(rule), 'a rule ("doi/duplicate") or a group ("doi")');
    }
  }
  if (profile.reading !== undefined) {
    const { style } = object(profile.reading, 'reading', ['style']);
    if (style !== undefined && !STYLES.includes(/** @type {string} */ (style))) {
      fail('reading.style', `must be one of ${STYLES.join(', ')}`, style);
    }
  }
  if (profile.limits !== undefined) {
    const limits = object(profile.limits, 'limits', ['characters', 'findings']);
    for (const [key, most] of /** @type {const} */ ([['characters', 4_000_000], ['findings', 5_000]])) {
      const limit = limits[key];
      if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= most)) {
        fail(`limits.${key}`, `must be a whole number from 1 to ${most}`, limit);
      }
    }
  }
  return /** @type {Profile} */ (/** @type {unknown} */ (profile));
}

/**
 * Reads a profile from JSON.
 * @param {string} json
 * @throws {ProfileError}
 */
export function parseProfile(json) {
  let value;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ProfileError(`the profile is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  return readProfile(value);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {string[]} known
 * @returns {Record<string, unknown>} without a prototype, so that only what was written is there
 */
function object(value, where, known) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'must be an object', value);
  for (const key of Object.keys(/** @type {object} */ (value))) {
    if (!known.includes(key)) fail(where, `has no "${key}"; it may have ${known.filter((name) => name[0] !== '$').join(', ')}`);
  }
  return Object.assign(Object.create(null), value);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {number} most
 * @param {(entry: string) => boolean} fits
 * @param {string} what each entry must be
 */
function list(value, where, most, fits, what) {
  if (!Array.isArray(value)) return fail(where, 'must be a list', value);
  if (value.length > most) fail(where, `may have at most ${most} entries, and has ${value.length}`);
  value.forEach((entry, at) => {
    if (typeof entry !== 'string' || !fits(entry)) fail(`${where}[${at}]`, `must be ${what}`, entry);
  });
}

/** @param {unknown} value */
function isLanguage(value) {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/**
 * @param {string} where
 * @param {string} what
 * @param {unknown} [value]
 * @returns {never}
 */
function fail(where, what, value) {
  const found = value === undefined ? '' : `, not ${JSON.stringify(value)?.slice(0, 80)}`;
  throw new ProfileError(`${where} ${what}${found}`);
}
