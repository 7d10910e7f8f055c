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

  /** The numbers in a room of their own. What was used for growing can then go. */
  done(): Kind {
    const all = this.make(this.length);
    all.set(this.numbers.subarray(0, this.length));
    this.numbers = this.make(0);
    this.length = 0;
    return all;
  }
}

export const uint32 = () => new Growing((length) => new Uint32Array(length));
export const int32 = () => new Growing((length) => new Int32Array(length));
export const uint16 = () => new Growing((length) => new Uint16Array(length));
export const uint8 = () => new Growing((length) => new Uint8Array(length));
