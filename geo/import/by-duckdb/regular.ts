// Whether DuckDB reads a text as we do. It refuses by itself what has rows of different widths, ends of lines of two kinds,
// quotes inside a cell or letters that are no UTF-8. Here is what it would read without a word, and otherwise.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** DuckDB leaves the space before a quote out; to us the quote is then a letter like others. */
const spaces = [0x20, 0x09, 0x0b, 0x0c, 0xa0];
const [quote, newline, cr] = [0x22, 0x0a, 0x0d];
/** Of a part, what is looked at with the next one. Longer spaces and rows of quotes are not told apart. */
const overlap = 64;

/** False also where it cannot be unpacked: who reads it then says why. */
export async function isRegular(file: string, packed: boolean, separator: string): Promise<boolean> {
  const ends = [newline, cr, separator.charCodeAt(0)];
  const stored = createReadStream(file, { highWaterMark: 1024 * 1024 });
  let rest: Buffer | undefined;
  try {
    for await (const part of packed ? stored.pipe(createGunzip()) : stored) {
      if (!rest && beginsOddly(part)) return false;
      const bytes: Buffer = rest ? Buffer.concat([rest, part]) : part;
      if (odd.some((letter) => bytes.includes(letter, rest ? 0 : mark.length))) return false;
      if (hasSpaceBeforeQuote(bytes, ends)) return false;
      rest = bytes.subarray(-overlap);
    }
  } catch {
    return false;
  } finally {
    stored.destroy();
  }
  // Of a last line without an end, DuckDB passes over an empty cell behind the last column.
  if (rest?.at(-1) === separator.charCodeAt(0)) return false;
  return rest !== undefined && !hasSpaceBeforeQuote(Buffer.concat([rest, Buffer.of(newline)]), ends);
}

const mark = Buffer.from('\uFEFF');
/** What stands for a damaged letter, what is in no text, a mark that is not at the beginning, and a quote that may be escaped. */
const odd = ['\uFFFD', '\0', '\u0001', '\uFEFF', '\\"'];

/** An empty line before the header, or a line that names the separator. */
const beginsOddly = (bytes: Buffer) =>
  /^(?:\xEF\xBB\xBF)?\s*(?:[\r\n]|sep=)/.test(bytes.toString('latin1', 0, 1000));

/** Inside a cell in quotes, a quote is written twice; that is no space before a quote. */
function hasSpaceBeforeQuote(bytes: Buffer, ends: number[]): boolean {
  let end = 0;
  for (let at = bytes.indexOf(quote, 1); at > 0; at = bytes.indexOf(quote, end)) {
    end = at + 1;
    while (bytes[end] === quote) end++;
    // Where quotes go on in the next part, they are looked at with it.
    if (end === bytes.length) return false;
    let start = at - 1;
    while (spaces.includes(bytes[start] ?? 0)) start--;
    const isSpaced = start < at - 1 && (ends.includes(bytes[start] ?? newline) || at - start > overlap / 2);
    const isOpening = (end - at) % 2 === 1 || ends.includes(bytes[end] ?? 0) || end - at > overlap / 4;
    if (isSpaced && isOpening) return true;
  }
  return false;
}
