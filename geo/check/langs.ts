// Texts stand in the languages of the atlas and in no other. One that a record may lack is there in each, or in none.
import { fieldIn, type Lang, langs } from '../langs';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

/** The parts of a JSON schema in which texts can stand. */
export type TextsIn = {
  properties?: Record<string, TextsIn>;
  additionalProperties?: TextsIn | boolean;
  items?: TextsIn;
};

/** Of a value that has the form of the schema: each text is asked for where the schema knows it in several languages. */
export function checkLangs(value: unknown, schema: TextsIn, told: readonly Lang[], say: Say): void {
  walk(value, schema, []);

  function walk(part: unknown, { properties = {}, additionalProperties, items }: TextsIn, at: Path): void {
    if (Array.isArray(part)) {
      if (items) for (const [index, each] of part.entries()) walk(each, items, [...at, index]);
      return;
    }
    if (!isRecord(part)) return;
    for (const fields of familiesOf(properties)) ask(part, fields, at);
    for (const [key, each] of Object.entries(part)) {
      const below = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      if (typeof below === 'object') walk(each, below, [...at, key]);
    }
  }

  function ask(part: Record<string, unknown>, fields: Record<Lang, string>, at: Path): void {
    const there = langs.filter((lang) => part[fields[lang]] !== undefined);
    for (const lang of there.filter((lang) => !told.includes(lang)))
      say(
        [...at, fields[lang]],
        `${fields[lang]} is in a language that the atlas is not told in, expected only ${told.join(', ')}`,
      );
    const [first] = there.filter((lang) => told.includes(lang));
    const missing = told.filter((lang) => !there.includes(lang)).map((lang) => fields[lang]);
    if (first && missing.length > 0)
      say(
        [...at, fields[first]],
        `${fields[first]} is there without ${missing.join(' and ')}, expected it in each language of the atlas: ${told.join(', ')}`,
      );
  }
}

/** The fields of each text, by language: `title`, `title_be`, `title_ru`; or the bare codes, as of `stateMedia`. */
function familiesOf(properties: Record<string, TextsIn>): Record<Lang, string>[] {
  const inEach = (name: (lang: Lang) => string) =>
    Object.fromEntries(langs.map((lang) => [lang, name(lang)])) as Record<Lang, string>;
  const suffixed = Object.keys(properties).map((key) => inEach((lang) => fieldIn(key, lang)));
  return [inEach((lang) => lang), ...suffixed].filter((fields) =>
    Object.values(fields).every((field) => Object.hasOwn(properties, field)),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
