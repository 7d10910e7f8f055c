// Texts that a record may lack: it has them in every language, or in none.
import { fieldIn, type InLangs, langs } from '../langs';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

/** Said at the first of the texts that are there. `at` is the record's path. */
export function checkLangs<Key extends string>(
  record: Partial<InLangs<NoInfer<Key>>>,
  key: Key,
  at: Path,
  say: Say,
): void {
  const fields = langs.map((lang) => fieldIn(key, lang));
  const [there] = fields.filter((field) => record[field] !== undefined);
  const missing = fields.filter((field) => record[field] === undefined);
  if (there && missing.length > 0)
    say(
      [...at, there],
      `${there} is there without ${missing.join(' and ')}, expected it in every language or in none`,
    );
}
