// The words of each row, by what they are. A link among them is a web address; all else is text.
import { type Role, roles } from './mapping';
import { PackedRow, PackedTexts, type Tagged } from './packed-texts';

export type TextsOfRow = Partial<Record<Role, string[]>>;

const letterOf = Object.fromEntries(
  roles.map((role, index) => [role, String.fromCharCode(97 + index)]),
) as Record<Role, string>;

/** Takes a text of a row. */
export type Add = (role: Role, text: string) => void;

/** Says the words of a row, which are some rows from 1 on, as often as it is asked. */
type Left = { first: number; count: number; tell: (index: number, add: Add) => void };

/** Takes the texts of the rows in their order, from row 1. */
export class Texts {
  private readonly packed = new PackedTexts();
  private readonly left: Left[] = [];

  /** Adds to the row that is not ended yet. Gives false where the text had to be cut. */
  add(role: Role, text: string): boolean {
    return this.packed.add(letterOf[role], text);
  }

  end(): void {
    this.packed.end();
  }

  /** Words of the rows that follow stay where they are: `tell` says those of one, from 0, when it is looked at. Others can be added. */
  leave(count: number, tell: Left['tell']): void {
    this.left.push({ first: this.packed.rows + 1, count, tell });
  }

  /** What is kept of a row, from 1, by role; roles of which the row has nothing are missing. */
  textsOf(row: number): TextsOfRow {
    const texts: TextsOfRow = {};
    for (const { tag, text } of [...this.leftOf(row), ...this.packed.at(row - 1)]) {
      const role = roles[tag.charCodeAt(0) - 97];
      if (role) texts[role] = [...(texts[role] ?? []), text];
    }
    return texts;
  }

  private leftOf(row: number): Tagged[] {
    const left = this.leftWith(row);
    const packed = new PackedRow();
    left?.tell(row - left.first, (role, text) => packed.add(letterOf[role], text));
    return packed.texts;
  }

  /** They stand in the order of their rows: halved, until one is left. */
  private leftWith(row: number): Left | undefined {
    let [low, high] = [0, this.left.length - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const left = this.left[middle];
      if (left && row >= left.first && row < left.first + left.count) return left;
      if (left && row < left.first) high = middle - 1;
      else low = middle + 1;
    }
  }

  /** What is kept of a row, from 1, in one role; several are joined. Empty where there is nothing. */
  textOf(row: number, role: Role): string {
    return this.textsOf(row)[role]?.join('; ') ?? '';
  }

  /** In bytes: what is packed takes. */
  get size(): number {
    return this.packed.size;
  }
}
