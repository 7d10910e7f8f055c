// Texts as the plain pages of Parquet have them: each behind its length in four bytes.
import { isAscii } from './bytes';
import type { Values } from './parquet-values';

/** Texts asked for one after another are decoded together, so many. */
const together = 1024;

const utf8 = new TextDecoder();
/** A letter a byte: the same for what is ASCII, and a text can be cut out of it by its bytes. */
const bytewise = new TextDecoder('latin1');

/** Texts `from` until before `to`, and the byte with which they begin; no letters where some have more than a byte. */
type Block = { from: number; to: number; start: number; letters: string | undefined };

export class PlainTexts implements Values {
  /** Where each begins; behind the last one, where a next one would. */
  private readonly starts: Uint32Array;
  readonly longest: number;
  private block: Block = { from: 0, to: 0, start: 0, letters: undefined };
  private next = 0;

  /** Throws an Error where there are not so many. */
  constructor(
    private readonly bytes: Uint8Array,
    count: number,
  ) {
    if (4 * count > bytes.length) throw new Error(`${count} texts in ${bytes.length} bytes`);
    this.starts = new Uint32Array(count + 1);
    let [start, longest] = [4, 0];
    for (let index = 0; index < count; index++) {
      this.starts[index] = start;
      const length =
        (bytes[start - 4] ?? 0) +
        ((bytes[start - 3] ?? 0) << 8) +
        ((bytes[start - 2] ?? 0) << 16) +
        (bytes[start - 1] ?? 0) * 2 ** 24;
      longest = Math.max(longest, length);
      start += length + 4;
      if (start - 4 > bytes.length) throw new Error(`the text ${index + 1} of ${count} is cut off`);
    }
    this.starts[count] = start;
    this.longest = longest;
  }

  at(index: number): string {
    const { block } = this;
    if (index < block.from || index >= block.to) {
      const isNext = index === this.next;
      this.next = index + 1;
      if (!isNext) return this.decoded(index);
      this.decodeFrom(index);
    }
    const { start, letters } = this.block;
    return letters === undefined
      ? this.decoded(index)
      : letters.slice(this.startOf(index) - start, this.startOf(index + 1) - 4 - start);
  }

  lengthAt(index: number): number {
    return this.startOf(index + 1) - 4 - this.startOf(index);
  }

  private decodeFrom(from: number): void {
    const to = Math.min(from + together, this.starts.length - 1);
    const bytes = this.bytesOf(from, to);
    this.block = {
      from,
      to,
      start: this.startOf(from),
      letters: isAscii(bytes) ? bytewise.decode(bytes) : undefined,
    };
    this.next = to;
  }

  private decoded(index: number): string {
    return utf8.decode(this.bytesOf(index, index + 1));
  }

  private bytesOf(from: number, to: number): Uint8Array {
    return this.bytes.subarray(this.startOf(from), this.startOf(to) - 4);
  }

  private startOf(index: number): number {
    return this.starts[index] ?? 0;
  }
}
