/**
 * What a journal's link asks of the page: `#lang=es&profile={"version":1,…}`, percent-encoded. A fragment stays in the
 * browser: no server gets to see it.
 */

/**
 * @param {string} fragment with its `#`, or empty
 * @returns {{ language: string | undefined, profile: string | null }} the profile as JSON, as it came
 */
export function readLink(fragment) {
  const fields = new URLSearchParams(fragment.slice(1));
  return { language: fields.get('lang') ?? undefined, profile: fields.get('profile') };
}
