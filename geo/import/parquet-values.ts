// Values of a column of Parquet, each made when it is asked for.

/** Values in their order, from 0. */
export type Values = {
  /** Undefined where there is none. */
  at(index: number): unknown;
  /** At least as many as the letters of its text. */
  lengthAt(index: number): number;
  /** The most that `lengthAt` gives. */
  longest: number;
};

/** As many letters as -1.2345678901234567e-300 has; a day has fewer. */
export const longestNumber = 24;

export class Doubles implements Values {
  readonly longest = longestNumber;
  private readonly numbers: Float64Array;

  constructor(bytes: Uint8Array, count: number) {
    if (bytes.length < 8 * count) throw new Error(`${count} numbers in ${bytes.length} bytes`);
    // In a buffer of their own: in the page they can begin at any byte.
    this.numbers = new Float64Array(bytes.slice(0, 8 * count).buffer);
  }

  at(index: number): number | undefined {
    return this.numbers[index];
  }

  lengthAt(): number {
    return longestNumber;
  }
}

/** Days since 1970-01-01, as a Date of the instant in UTC that begins one. */
export class Days implements Values {
  readonly longest = longestNumber;
  private readonly days: Int32Array;

  constructor(bytes: Uint8Array, count: number) {
    if (bytes.length < 4 * count) throw new Error(`${count} days in ${bytes.length} bytes`);
    this.days = new Int32Array(bytes.slice(0, 4 * count).buffer);
  }

  at(index: number): Date | undefined {
    const day = this.days[index];
    return day === undefined ? undefined : new Date(day * 86_400_000);
  }

  lengthAt(): number {
    return longestNumber;
  }
}

/** Values of a dictionary: each is made once. */
export class Remembered implements Values {
  readonly longest: number;
  private readonly made: unknown[];

  constructor(
    private readonly values: Values,
    count: number,
  ) {
    this.longest = values.longest;
    this.made = new Array(count);
  }

  at(index: number): unknown {
    this.made[index] ??= this.values.at(index);
    return this.made[index];
  }

  lengthAt(index: number): number {
    return this.values.lengthAt(index);
  }
}

/** In place of a place in other values: there is none. */
export const missing = 0xffff_ffff;

export class InRows implements Values {
  readonly longest: number;

  constructor(
    private readonly placeOf: Uint32Array,
    private readonly values: Values,
  ) {
    this.longest = values.longest;
  }

  at(row: number): unknown {
    const place = this.placeOf[row] ?? missing;
    return place === missing ? undefined : this.values.at(place);
  }

  lengthAt(row: number): number {
    const place = this.placeOf[row] ?? missing;
    return place === missing ? 0 : this.values.lengthAt(place);
  }
}

/** `start`: its first row in the row group. */
export type Part = { start: number; values: Values };

export class Joined implements Values {
  readonly longest: number;
  private here = 0;

  constructor(private readonly parts: readonly Part[]) {
    this.longest = parts.reduce((most, { values }) => Math.max(most, values.longest), 0);
  }

  at(row: number): unknown {
    const part = this.partOf(row);
    return part?.values.at(row - part.start);
  }

  lengthAt(row: number): number {
    const part = this.partOf(row);
    return part?.values.lengthAt(row - part.start) ?? 0;
  }

  /** Mostly the one of the row that was asked for before. */
  private partOf(row: number): Part | undefined {
    if (row < this.startOf(this.here) || row >= this.startOf(this.here + 1)) {
      let [low, high] = [0, this.parts.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.startOf(middle) <= row) low = middle + 1;
        else high = middle;
      }
      this.here = low - 1;
    }
    return this.parts[this.here];
  }

  private startOf(part: number): number {
    return this.parts[part]?.start ?? Number.POSITIVE_INFINITY;
  }
}
