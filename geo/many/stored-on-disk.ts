// The stored events of the atlas in a folder, read from the disk in parts. In Node only.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { AsyncBuffer } from 'hyparquet';
import { storedFile } from './stored';
import { endOf, type StoredEnd } from './stored-end';
import { openStored, type StoredFile } from './stored-file';

/** Throws what openStored throws. */
export async function storedIn<Gives>(
  folder: string,
  use: (stored: StoredFile) => Promise<Gives>,
): Promise<Gives> {
  const file = await open(join(folder, storedFile));
  try {
    const { size } = await file.stat();
    const buffer: AsyncBuffer = {
      byteLength: size,
      slice: async (start, end = size) => {
        const bytes = new Uint8Array(end - start);
        await file.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      },
    };
    return await use(await openStored(buffer));
  } finally {
    await file.close();
  }
}

/** What the end of the file at this path says. Throws an Error where it is no such file. */
export const endOnDisk = (path: string): StoredEnd => endOf(lastBytes(path));

/** From where the metadata begins: its length stands in the four bytes before the last four. */
function lastBytes(path: string): ArrayBuffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const read = (length: number) => {
      const bytes = Buffer.alloc(Math.min(size, length));
      readSync(file, bytes, 0, bytes.length, size - bytes.length);
      return bytes;
    };
    const end = read(8);
    if (end.length < 8 || end.toString('latin1', 4) !== 'PAR1') throw new Error('is no Parquet file');
    const bytes = read(end.readUInt32LE(0) + 8);
    return new Uint8Array(bytes).buffer;
  } finally {
    closeSync(file);
  }
}
