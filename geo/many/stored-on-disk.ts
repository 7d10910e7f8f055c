// The stored events of the atlas in a folder, read from the disk in parts. In Node only.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { AsyncBuffer } from 'hyparquet';
import { storedFile } from './stored';
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
