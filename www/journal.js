/**
 * What a journal's link asks of the page: `#lang=es&profile={"version":1,…}`, percent-encoded. A fragment stays in the
 * browser: no server gets to see it.
 *
 * @import { Profile } from './profile.js'
 */
import { ProfileError, parseProfile } from './profile.js';

/**
 * @param {string} fragment with its `#`, or empty
 * @returns {{ language: string | undefined, profile: Profile | null, fault: string | null }} `fault` says what is wrong with
 * the profile
 */
export function readLink(fragment) {
  const fields = new URLSearchParams(fragment.slice(1));
  const language = fields.get('lang') ?? undefined;
  const json = fields.get('profile');
  if (json === null) return { language, profile: null, fault: null };
  try {
    return { language, profile: parseProfile(json), fault: null };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return { language, profile: null, fault: error.message };
  }
}
