// Writes a .br and a .gz beside each text file, so that serving costs no work.
// Promise: the same files give the same bytes, and no variant is larger than its file.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { textTypes } from './headers.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
// A thirtieth smaller than zlib's best, in forty times its time: for what a reader has to wait for.
const zipTightly = (/** @type {Buffer} */ bytes) => zopfli.gzipAsync(bytes, { numiterations: 15 });
const waitedFor = /\.(js|css)$/;
// Below this a response fits into its first packet anyway.
const worthwhile = 1024;

/**
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function compressText(folder) {
  const names = await readdir(folder, { recursive: true });
  const waiting = names.filter((name) => textTypes[extname(name)]);
  let compressed = 0;
  // zlib works in threads of its own; one file per core keeps them busy and the memory small.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      if (await compressFile(join(folder, name))) compressed += 1;
    }
  });
  await Promise.all(workers);
  return compressed;
}

/** @param {string} file @returns {Promise<boolean>} false when it is too small to gain */
async function compressFile(file) {
  const plain = await readFile(file);
  if (plain.length < worthwhile) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [br, gz] = await Promise.all([
    brotli(plain, { params }),
    waitedFor.test(file) ? zipTightly(plain) : zip(plain, { level: 9 }),
  ]);
  if (br.length < plain.length) await writeFile(`${file}.br`, br);
  if (gz.length < plain.length) await writeFile(`${file}.gz`, gz);
  return true;
}
