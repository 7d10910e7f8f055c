// The bytes of a file, part by part; the next part is read when it is asked for, so a reader that waits holds back all of it.
import { FileRefused } from './rows';

/** Large enough to be quick, small enough for a few thousand rows. */
const partBytes = 512 * 1024;

export type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes a file has, and how many of them have been read; of Parquet the share of its rows. */
export type Progress = { readonly bytes: number; bytesRead: number };

/** Throws FileRefused where the file is gone or was changed since it was chosen, and the signal's reason. */
export async function* bytesOf(file: Blob, progress: Progress, signal?: AbortSignal) {
  for (let start = 0; start < file.size; start += partBytes) {
    signal?.throwIfAborted();
    const part = await bytesBetween(file, start, start + partBytes);
    progress.bytesRead = start + part.length;
    yield part;
  }
}

/** Throws FileRefused. */
export async function bytesBetween(file: Blob, start: number, end: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    throw new FileRefused('unreadable', 'The file was moved or changed while it was read. Choose it again.');
  }
}

/** Whether each of them is a letter by itself, the same in all encodings but UTF-16. */
export function isAscii(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  // Four at a time: all of a long file is asked.
  for (; at + 4 <= bytes.length; at += 4) if ((view.getUint32(at) & 0x80808080) !== 0) return false;
  for (; at < bytes.length; at++) if (view.getUint8(at) > 127) return false;
  return true;
}
