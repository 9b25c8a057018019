/** Archives whose bytes depend on nothing but the files in them. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The time that all files bear, in seconds: 26 October 1985, as npm has it, because some tools refuse 1970. */
const TIME = 499_162_500;
const BLOCK = 512;

/**
 * Writes the files of a folder as a `.tar.gz`.
 * @param {string} folder
 * @param {string} prefix the folder's name in the archive
 * @param {string} archive
 */
export function tarball(folder, prefix, archive) {
  const parts = list(folder).flatMap((name) => {
    const content = readFileSync(join(folder, name));
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    return [header(`${prefix}/${name}`, content.length), content, padding];
  });
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // The byte that names the system it was packed on.
  packed[9] = 255;
  writeFileSync(archive, packed);
}

/**
 * The files below a folder, with slashes, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function list(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? list(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name]))
    .sort();
}

/**
 * A file's header in the format "ustar" (POSIX.1-1988).
 * @param {string} name
 * @param {number} size
 */
function header(name, size) {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name}: too long a name for the archive`);
  const block = Buffer.alloc(BLOCK);
  const octal = (/** @type {number} */ value, /** @type {number} */ width) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(TIME, 12), 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
