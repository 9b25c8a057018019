/** What a file weighs on its way, where the server compresses well. */
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The bytes of `content` after brotli at quality 11.
 * @param {Buffer} content
 */
export function weigh(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}
