// Bytes become text. Who writes a file does not say how; what is guessed is said.
import { type Bytes, isAscii } from './bytes';
import { isCentralEuropean } from './central-europe';
import type { EncodingBy } from './rows';

/** The encoding of a text; where nothing but ASCII was seen yet, it is undecided and would read the same in each. */
export type Encoding = { name: string; by: EncodingBy; decided: boolean };

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** By the first part of a file, and once more by the first part that has more than ASCII. `whole`: nothing comes after it. */
export function encodingOf(bytes: Uint8Array, whole = false): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { name: marked[0], by: 'mark', decided: true };
  const wide = wideByZeros(bytes);
  if (wide) return { name: wide, by: 'zero-bytes', decided: true };
  return narrowEncodingOf(bytes, whole);
}

/** UTF-16 has a zero byte in each separator, digit and line end, always on the same side. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 10_000);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < Math.max(4, length / 40)) return undefined;
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : undefined;
}

function narrowEncodingOf(bytes: Uint8Array, whole: boolean): Encoding {
  if (isAscii(bytes)) return { name: 'utf-8', by: 'valid', decided: false };
  // A letter that goes on in the next part is no fault.
  const text = new TextDecoder().decode(bytes, { stream: !whole });
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  if (damaged === 0) return { name: 'utf-8', by: 'valid', decided: true };
  // UTF-8 with a few damaged places is not another encoding: by chance, its sequences nearly never come out whole.
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (sound > damaged) return { name: 'utf-8', by: 'letters', decided: true };
  return { name: isCyrillic(bytes) ? cyrillicOf(bytes) : latinOf(bytes), by: 'letters', decided: true };
}

const isAsciiLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** In a word in Cyrillic each letter is above ASCII and stands beside another; in Latin, most stand beside one of ASCII, or alone. */
function isCyrillic(bytes: Uint8Array): boolean {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let together = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isHigh(bytes[at])) continue;
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    if ((isHigh(before) || isHigh(after)) && !isAsciiLetter(before) && !isAsciiLetter(after)) together++;
    else others++;
  }
  return together > others;
}

/** Words that begin with a capital: small letters of windows-1251 are capitals of KOI8, and the other way round. */
const asKoi8 = /(?<![\xC0-\xFF])[\xE0-\xFF][\xC0-\xDF]{2,}(?![\xC0-\xFF])/g;
const as1251 = /(?<![\xC0-\xFF])[\xC0-\xDF][\xE0-\xFF]{2,}(?![\xC0-\xFF])/g;

function cyrillicOf(bytes: Uint8Array): 'koi8-u' | 'windows-1251' {
  // A letter a byte, and those from C0 on as they are.
  const text = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  // KOI8-U has all letters of KOI8-R.
  return count(asKoi8) > Math.max(1, count(as1251)) ? 'koi8-u' : 'windows-1251';
}

const latinOf = (bytes: Uint8Array) => (isCentralEuropean(bytes) ? 'windows-1250' : 'windows-1252');

/** Text of the parts; decides an undecided encoding where it first matters, and writes into `encoding` what it took. */
export async function* textOf(parts: AsyncIterable<Bytes>, encoding: Encoding): AsyncGenerator<string> {
  let decoder = new TextDecoder(encoding.name);
  for await (const part of parts) {
    if (!encoding.decided) {
      Object.assign(encoding, narrowEncodingOf(part, false));
      // What came before was ASCII: no decoder holds a rest of it.
      if (encoding.decided) decoder = new TextDecoder(encoding.name);
    }
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}
