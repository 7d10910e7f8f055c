// Where tiles come from: bytes of an archive, from a file or by HTTPS ranges. Asked one after another.
import { open } from 'node:fs/promises';

/** A host that is busy is asked again after these waits. */
const waitsMs = [1000, 4000, 15_000];

/**
 * As the reader of `pmtiles` wants it.
 * @typedef {import('pmtiles').Source & { close: () => Promise<void> }} Source
 */

/**
 * @param {string} from a file, or an address that begins with https:// (or http://, for a host of your own)
 * @returns {Promise<Source>}
 */
export const sourceOf = (from) => (/^https?:\/\//.test(from) ? remote(from) : local(from));

/** @param {string} file @returns {Promise<Source>} */
async function local(file) {
  const handle = await open(file).catch((error) => {
    throw new Error(
      `${file} cannot be read: ${error.message}. SOURCE is a .pmtiles file or its https address.`,
    );
  });
  return {
    getKey: () => file,
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
    close: () => handle.close(),
  };
}

/** @param {string} address @returns {Promise<Source>} */
async function remote(address) {
  /** @type {string | undefined} */
  let etag;
  return {
    getKey: () => address,
    getBytes: async (offset, length) => {
      const answer = await patiently(address, { Range: `bytes=${offset}-${offset + length - 1}` });
      if (answer.status !== 206) {
        await answer.body?.cancel();
        throw new Error(
          answer.status === 200
            ? `${address} sends the whole file when it is asked for a range; download it, and name the file.`
            : `${address} answered ${answer.status} ${answer.statusText}; expected a range of the archive (206).`,
        );
      }
      const sent = answer.headers.get('content-range');
      const start = sent && /^bytes (\d+)-/i.exec(sent)?.[1];
      if (start && Number(start) !== offset) {
        await answer.body?.cancel();
        throw new Error(
          `${address} sends ${sent} when it is asked for those from ${offset}; download the archive, and name the file.`,
        );
      }
      // A host that packs some of its answers calls the tags of these weak.
      const now = answer.headers.get('etag')?.replace(/^W\//, '');
      if (etag && now !== etag) throw new Error(`${address} has changed meanwhile; begin again.`);
      etag = now;
      return { data: await answer.arrayBuffer() };
    },
    close: async () => {},
  };
}

/** @param {string} address @param {Record<string, string>} headers @returns {Promise<Response>} */
async function patiently(address, headers) {
  for (const waitMs of waitsMs) {
    const answer = await fetch(address, { headers }).catch(() => undefined);
    if (answer && answer.status !== 429 && answer.status < 500) return answer;
    await answer?.body?.cancel();
    const wished = Number(answer?.headers.get('retry-after')) * 1000;
    await new Promise((later) => setTimeout(later, Math.min(wished || waitMs, 60_000)));
  }
  return fetch(address, { headers });
}
