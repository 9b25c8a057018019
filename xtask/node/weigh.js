/** What a file weighs on its way, where the server compresses well. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The bytes of `content` after brotli at quality 11.
 * @param {Buffer} content
 */
export function weigh(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}

/**
 * The files of a folder and of those in it, each with its length as it is and as a server with brotli sends it.
 * @param {string} folder
 */
export function weighAll(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    return { file: relative(folder, path).split(sep).join('/'), raw: content.length, brotli: weigh(content) };
  });
}
