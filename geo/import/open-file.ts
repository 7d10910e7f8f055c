// Opens a file that somebody has, in a browser's worker or in Node: what it is, what its columns are called, its rows.
import { bytesBetween, bytesOf, type Progress } from './bytes';
import { openCsv } from './csv';
import { encodingOf } from './encoding';
import { unpacked } from './gzip';
import { type Limits, limits as usual } from './limits';
import { checkText, kindOf } from './recognise';
import { FileRefused, type OpenedFile } from './rows';

const headBytes = 512 * 1024;

/** A File of a browser, or a Blob from Node's `openAsBlob`. Throws FileRefused, and nothing else. */
export async function openFile(file: Blob & { name?: string }, limits: Limits = usual): Promise<OpenedFile> {
  if (file.size > limits.fileBytes) throw tooLarge(file.size, limits.fileBytes);
  const progress: Progress = { bytesRead: 0 };
  const stored = await bytesBetween(file, 0, headBytes);
  const packed = kindOf(stored) === 'gzip';
  const parts = (signal?: AbortSignal) => {
    progress.bytesRead = 0;
    const bytes = bytesOf(file, progress, signal);
    return packed ? unpacked(file, bytes, limits) : bytes;
  };
  const head = packed ? await firstOf(parts()) : stored;
  const kind = kindOf(head);
  if (kind === 'gzip') throw new FileRefused('not-a-table', 'The file is packed twice. Unpack it once.');
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding.name).decode(head, { stream: true });
  if (text.trim() === '') throw new FileRefused('empty', 'There is no text in the file.');
  checkText(text);
  const opened = await openCsv({ parts, encoding, head: text, limits });
  return {
    ...opened,
    get encoding() {
      return encoding.name;
    },
    get encodingBy() {
      return encoding.by;
    },
    bytes: file.size,
    bytesRead: () => progress.bytesRead,
  };
}

async function firstOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const part of parts) return part;
  return new Uint8Array(0);
}

const tooLarge = (bytes: number, limit: number) =>
  new FileRefused('too-large', `The file has ${bytes} bytes; at most ${limit} are read.`, { bytes, limit });
