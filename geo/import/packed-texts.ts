// The words of a million rows, as UTF-8 in a few large pieces: read back for the rows that are looked at, never all at once.
import { type Growing, uint32 } from './growing';

/** In UTF-16 units. A longer text is cut, and the account says so. */
export const longestText = 20_000;

/** A piece is a mebibyte, so that a place in all of them is a number of 32 bits up to 4 GiB. */
const pieceBits = 20;
const pieceSize = 2 ** pieceBits;
/** One less than there is room for, so that the end of the last one is a number of 32 bits, too. */
const mostPieces = 2 ** (32 - pieceBits) - 1;

/** The texts of one row together, in UTF-16 units: they fit into one piece, for a unit is at most three bytes. */
const longestRow = Math.floor(pieceSize / 3) - 32;

export type Tagged = { tag: string; text: string };

/** The texts of one row. */
export class PackedRow {
  letters = '';

  /** A tag is one letter. Gives false where the text had to be cut. */
  add(tag: string, text: string): boolean {
    const room = Math.max(0, Math.min(longestText, longestRow - this.letters.length));
    const kept = text.length > room ? text.slice(0, room) : text;
    // Each text says its length, so that nothing that stands in it can be taken for the next. What has no room for
    // even that is left out.
    if (room > 0) this.letters += `${tag}${kept.length}:${kept}`;
    return kept.length === text.length;
  }

  /** In the order in which they were added. */
  get texts(): Tagged[] {
    return parted(this.letters);
  }
}

/** Texts in rows: takes those of one row after another, and gives back those of any row. */
export class PackedTexts {
  private readonly pieces: Uint8Array[] = [];
  /** How many bytes of each piece are used. */
  private readonly used: number[] = [];
  /** Where each row begins. */
  private readonly starts: Growing<Uint32Array> = uint32();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private open = new PackedRow();

  get rows(): number {
    return this.starts.length;
  }

  /** Adds to the row that is not ended yet. A tag is one letter. Gives false where the text had to be cut. */
  add(tag: string, text: string): boolean {
    return this.pieces.length < mostPieces && this.open.add(tag, text);
  }

  /** Ends the row. */
  end(): void {
    const { letters } = this.open;
    let piece = this.pieces.length - 1;
    if (letters === '' && piece >= 0) {
      this.starts.push(piece * pieceSize + (this.used[piece] ?? 0));
      return;
    }
    if (piece < 0 || (this.used[piece] ?? 0) + 3 * letters.length > pieceSize) {
      // The last piece gives back what it did not need.
      const last = this.pieces[piece];
      if (last) this.pieces[piece] = last.slice(0, this.used[piece]);
      this.pieces.push(new Uint8Array(pieceSize));
      this.used.push(0);
      piece++;
    }
    const used = this.used[piece] ?? 0;
    const rest = this.pieces[piece]?.subarray(used);
    this.starts.push(piece * pieceSize + used);
    if (rest && letters !== '') this.used[piece] = used + this.encoder.encodeInto(letters, rest).written;
    this.open.letters = '';
  }

  /** The texts of a row, from 0, in the order in which they were added. */
  at(row: number): Tagged[] {
    if (row < 0 || row >= this.rows) return [];
    const start = this.starts.at(row);
    const piece = start >>> pieceBits;
    const next = row + 1 < this.rows ? this.starts.at(row + 1) : undefined;
    const stop =
      next !== undefined && next >>> pieceBits === piece ? next & (pieceSize - 1) : this.used[piece];
    const bytes = this.pieces[piece]?.subarray(start & (pieceSize - 1), stop);
    return bytes ? parted(this.decoder.decode(bytes)) : [];
  }

  /** In bytes: what all of this takes. */
  get size(): number {
    return this.pieces.reduce((sum, piece) => sum + piece.byteLength, 0) + 4 * this.rows;
  }
}

function parted(all: string): Tagged[] {
  const found: Tagged[] = [];
  for (let at = 0; at < all.length; ) {
    const colon = all.indexOf(':', at + 1);
    const end = colon + 1 + Number(all.slice(at + 1, colon));
    found.push({ tag: all.charAt(at), text: all.slice(colon + 1, end) });
    at = end;
  }
  return found;
}
