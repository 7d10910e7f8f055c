// The words of each row, by what they are. A link among them is a web address; all else is text.
import { type Role, roles } from './mapping';
import { PackedTexts } from './packed-texts';

export type TextsOfRow = Partial<Record<Role, string[]>>;

const letterOf = Object.fromEntries(
  roles.map((role, index) => [role, String.fromCharCode(97 + index)]),
) as Record<Role, string>;

/** Takes the texts of the rows in their order, from row 1. */
export class Texts {
  private readonly packed = new PackedTexts();

  /** Adds to the row that is not ended yet. Gives false where the text had to be cut. */
  add(role: Role, text: string): boolean {
    return this.packed.add(letterOf[role], text);
  }

  end(): void {
    this.packed.end();
  }

  /** What is kept of a row, from 1, by role; roles of which the row has nothing are missing. */
  textsOf(row: number): TextsOfRow {
    const texts: TextsOfRow = {};
    for (const { tag, text } of this.packed.at(row - 1)) {
      const role = roles[tag.charCodeAt(0) - 97];
      if (role) texts[role] = [...(texts[role] ?? []), text];
    }
    return texts;
  }

  /** What is kept of a row, from 1, in one role; several are joined. Empty where there is nothing. */
  textOf(row: number, role: Role): string {
    return this.textsOf(row)[role]?.join('; ') ?? '';
  }

  /** In bytes: what all of this takes. */
  get size(): number {
    return this.packed.size;
  }
}
