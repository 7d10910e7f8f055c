// The actions of a file, each once, so that an event has a number of 16 bits for its own.

/** Beyond this, a column holds no actions but something of its own in each row. */
const most = 65_000;

export class ActionList {
  /** In the order in which they were met; the first is empty. */
  readonly names: string[] = [''];
  private readonly indexes = new Map<string, number>([['', 0]]);

  /** 0 for none, and for one too many. */
  indexOf(name: string): number {
    const known = this.indexes.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= most) return 0;
    this.indexes.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
