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
const longestNumber = 24;

/** Values that lie there, and what each of them is told as. */
export class Listed implements Values {
  readonly longest = longestNumber;

  constructor(
    private readonly values: ArrayLike<unknown>,
    private readonly of: (value: unknown) => unknown,
  ) {}

  at(index: number): unknown {
    return this.of(this.values[index] ?? undefined);
  }

  lengthAt(): number {
    return longestNumber;
  }
}

/** Throws an Error where there are not so many. */
export const doubles = (bytes: Uint8Array, count: number): Values =>
  new Listed(new Float64Array(copied(bytes, 8 * count)), (number) => number);

/** Days since 1970-01-01, as a Date of the instant in UTC that begins one. Throws an Error where there are not so many. */
export const days = (bytes: Uint8Array, count: number): Values =>
  new Listed(new Int32Array(copied(bytes, 4 * count)), (day) =>
    day === undefined ? undefined : new Date(Number(day) * 86_400_000),
  );

/** In a buffer of their own: in the page they can begin at any byte. */
function copied(bytes: Uint8Array, length: number): ArrayBuffer {
  if (bytes.length < length) throw new Error(`numbers of ${length} bytes in ${bytes.length}`);
  return new Uint8Array(bytes.subarray(0, length)).buffer;
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
