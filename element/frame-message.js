/** Reads what a page around the frame sends. */
import { ProfileError, readProfile } from '../www/profile.js';

/** A message of ours that cannot be read. */
export class ProofmarkError extends Error {}

/**
 * @param {unknown} data
 * @returns {{ id: unknown, body: string, references: string | undefined, withText: boolean, profile: import('../www/profile.js').Profile | null } | null}
 * null where the message is none of ours
 * @throws {ProofmarkError}
 */
export function readMessage(data) {
  const { type, v, id, body, references, withText = false, profile } = /** @type {any} */ (data ?? {});
  if (type !== 'proofmark:check') return null;
  if (v !== 1) throw new ProofmarkError(`the frame speaks version 1, not ${v}`);
  if (typeof body !== 'string') throw new ProofmarkError('body must be a text');
  if (references !== undefined && typeof references !== 'string') throw new ProofmarkError('references must be a text');
  if (id !== undefined && !['string', 'number'].includes(typeof id)) throw new ProofmarkError('id must be a text or a number');
  try {
    return { id, body, references, withText: withText === true, profile: profile === undefined ? null : readProfile(profile) };
  } catch (error) {
    if (error instanceof ProfileError) throw new ProofmarkError(error.message);
    throw error;
  }
}
