// Numbers of which a file does not say beforehand how many there will be: their room doubles when it is full.

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Takes numbers one after another; `done` gives exactly those. */
export class Growing<Kind extends Numbers> {
  length = 0;
  private numbers: Kind;

  constructor(private readonly make: (length: number) => Kind) {
    this.numbers = make(64);
  }

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const more = this.make(2 * this.length);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length++] = value;
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  /** Takes bits into a number that is there already. */
  mark(index: number, bits: number): void {
    this.numbers[index] = this.at(index) | bits;
  }

  /** The numbers at these indices, in a room of their own. */
  picked(indices: Uint32Array): Kind {
    const some = this.make(indices.length);
    for (let index = 0; index < some.length; index++) some[index] = this.at(indices[index] ?? 0);
    return some;
  }

  /** The numbers in a room of their own, or those at `indices`. What was used for growing can then go. */
  done(indices?: Uint32Array): Kind {
    const all = indices ? this.picked(indices) : this.make(this.length);
    if (!indices) all.set(this.numbers.subarray(0, this.length));
    this.numbers = this.make(0);
    this.length = 0;
    return all;
  }
}

export const uint32 = () => new Growing((length) => new Uint32Array(length));
export const int32 = () => new Growing((length) => new Int32Array(length));
export const uint16 = () => new Growing((length) => new Uint16Array(length));
export const uint8 = () => new Growing((length) => new Uint8Array(length));
