// Whether DuckDB reads a text as we do. It refuses by itself what has rows of different widths, ends of lines of two kinds,
// quotes inside a cell or letters that are no UTF-8. Here is what it would read without a word, and otherwise.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** DuckDB leaves the space before a quote out; to us the quote is then a letter like others. */
const spaces = [0x20, 0x09, 0x0b, 0x0c, 0xa0];
const [quote, newline, cr] = [0x22, 0x0a, 0x0d];
/** Longer than any space that somebody writes before a quote: more is taken for it. */
const mostSpaces = 64;

/** False also where it cannot be unpacked: who reads it then says why. */
export async function isRegular(file: string, packed: boolean, separator: string): Promise<boolean> {
  const before = [newline, cr, separator.charCodeAt(0)];
  const stored = createReadStream(file, { highWaterMark: 1024 * 1024 });
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const part of packed ? stored.pipe(createGunzip()) : stored) {
      const isFirst = rest.length === 0;
      const bytes: Buffer = Buffer.concat([rest, part]);
      if (isFirst && beginsOddly(bytes)) return false;
      if (bytes.includes('\uFFFD') || bytes.includes(0)) return false;
      if (hasSpaceBeforeQuote(bytes, before)) return false;
      rest = bytes.subarray(-mostSpaces);
    }
  } catch {
    return false;
  } finally {
    stored.destroy();
  }
  return true;
}

/** An empty line before the header, a line that names the separator. */
const beginsOddly = (bytes: Buffer) =>
  /^(?:\xEF\xBB\xBF)?\s*(?:[\r\n]|sep=)/.test(bytes.toString('latin1', 0, 1000));

function hasSpaceBeforeQuote(bytes: Buffer, before: number[]): boolean {
  for (let at = bytes.indexOf(quote, 1); at > 0; at = bytes.indexOf(quote, at + 1)) {
    let start = at - 1;
    while (start >= 0 && at - start <= mostSpaces && spaces.includes(bytes[start] ?? 0)) start--;
    if (start < at - 1 && (start < 0 || at - start > mostSpaces || before.includes(bytes[start] ?? 0)))
      return true;
  }
  return false;
}
