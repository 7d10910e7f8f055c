import type { Limits } from './limits';
import { FileRefused } from './rows';

/**
 * Names for the columns of a header, each once: the second `date` is `date (2)`, the third without a name is `column 3`.
 * Spaces around a name are no part of it. Throws FileRefused.
 */
export function columnNames(header: readonly string[], limits: Limits): string[] {
  checkColumnCount(header.length, limits);
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    if (name.length > limits.headerLength) {
      throw new FileRefused(
        'header-too-long',
        `The name of column ${index + 1} has ${name.length} characters, at most ${limits.headerLength} are read. Is the first row a header?`,
        { column: index + 1, length: name.length, limit: limits.headerLength },
      );
    }
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** Throws FileRefused. */
export function checkColumnCount(count: number, { columns }: Limits): void {
  if (count > columns) {
    throw new FileRefused('too-many-columns', `${count} columns; at most ${columns} are read.`, {
      columns: count,
      limit: columns,
    });
  }
}
