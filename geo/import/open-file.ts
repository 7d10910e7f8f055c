// Opens a file that somebody has, in a browser's worker or in Node: what it is, what its columns are called, its rows.
import { type Bytes, bytesBetween, bytesOf, type Progress } from './bytes';
import { openCsv } from './csv';
import { type Encoding, encodingOf, textOf } from './encoding';
import type { EncodingName } from './encodings';
import { unpacked } from './gzip';
import { openJson } from './json';
import { type Limits, limits as usual } from './limits';
import { openParquet } from './parquet';
import { checkText, kindOf } from './recognise';
import { FileRefused, type OpenedFile } from './rows';

const headBytes = 512 * 1024;

/**
 * A File of a browser, or a Blob from Node's `openAsBlob`. `said`: the encoding of its text, where somebody knows it; else
 * it is recognised. Throws FileRefused, and nothing else.
 */
export async function openFile(
  file: Blob & { name?: string },
  limits: Limits = usual,
  said?: EncodingName,
): Promise<OpenedFile> {
  if (file.size > limits.fileBytes) throw tooLarge(file.size, limits.fileBytes);
  const progress: Progress = { bytes: file.size, bytesRead: 0 };
  const stored = await bytesBetween(file, 0, headBytes);
  const packed = kindOf(stored) === 'gzip';
  const parts = (signal?: AbortSignal) => {
    progress.bytesRead = 0;
    const bytes = bytesOf(file, progress, signal);
    return packed ? unpacked(file, bytes, limits) : bytes;
  };
  const all = () => whole(parts(), packed ? 0 : file.size, limits.wholeBytes);
  const head = packed ? await beginOf(parts()) : stored;
  const kind = kindOf(head);
  if (kind === 'gzip')
    throw new FileRefused('not-a-table', 'The file is packed twice. Unpack it once.', {
      kind: 'packed-twice',
    });
  const about = { bytes: progress.bytes, bytesRead: () => progress.bytesRead };
  if (kind === 'parquet') {
    const unpackedFile = packed ? await gathered(all()) : file;
    return { ...about, ...(await openParquet(unpackedFile, progress, limits)) };
  }
  const encoding: Encoding = said
    ? { name: said, by: 'said', decided: true }
    : encodingOf(head, !packed && file.size <= headBytes);
  const text = new TextDecoder(encoding.name).decode(head, { stream: true });
  if (text.trim() === '') throw new FileRefused('empty', 'There is no text in the file.');
  checkText(text);
  // Some tables begin with a bracket, but then their name tells; U+001E begins a GeoJSON text sequence, RFC 8142.
  const json =
    '[{\u001e'.includes(text.trimStart().charAt(0)) && !/\.(csv|tsv|txt)(\.gz)?$/i.test(file.name ?? '');
  const opened = json
    ? openJson(await joined(textOf(all(), encoding)), limits)
    : await openCsv({ parts, encoding, head: text, limits });
  return {
    ...about,
    ...opened,
    get encoding() {
      return encoding.name;
    },
    get encodingBy() {
      return encoding.by;
    },
  };
}

/** As much as of a file that is not packed: members of gzip can be of any size. Throws FileRefused where there is nothing. */
async function beginOf(parts: AsyncIterable<Bytes>): Promise<Bytes> {
  const head = new Uint8Array(headBytes);
  let length = 0;
  try {
    for await (const part of parts) {
      head.set(part.subarray(0, headBytes - length), length);
      length = Math.min(headBytes, length + part.length);
      if (length === headBytes) break;
    }
  } catch (error) {
    // What comes before the damage is read.
    if (!(error instanceof FileRefused) || length === 0) throw error;
  }
  return head.subarray(0, length);
}

/** Parquet is read from its end, so it is unpacked first. Throws FileRefused. */
async function gathered(parts: AsyncIterable<Bytes>): Promise<Blob> {
  const all: Bytes[] = [];
  for await (const part of parts) all.push(part);
  return new Blob(all);
}

/** JSON makes sense only as a whole. Throws FileRefused. */
async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

/** What is read whole; the size of a file that is not packed is known before. Throws FileRefused. */
async function* whole(parts: AsyncIterable<Bytes>, size: number, limit: number): AsyncGenerator<Bytes> {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.length;
    if (Math.max(bytes, size) > limit) {
      throw new FileRefused(
        'too-large',
        `JSON and packed Parquet are read whole, at most ${limit} bytes of it. Save it as CSV or Parquet, which are read in parts.`,
        { limit, kind: 'read-whole' },
      );
    }
    yield part;
  }
}

const tooLarge = (bytes: number, limit: number) =>
  new FileRefused('too-large', `The file has ${bytes} bytes; at most ${limit} are read.`, { bytes, limit });
