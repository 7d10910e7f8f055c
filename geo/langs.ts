// The languages that the site knows, of which an atlas is told in some, and how a record holds a text in each.

export const langs = ['en', 'be', 'ru'] as const;
export type Lang = (typeof langs)[number];

/** The language of this code, or English. */
export function langOf(code: string | undefined): Lang {
  return langs.find((lang) => lang === code) ?? 'en';
}

/**
 * A field in every language: `title`, `title_be` and `title_ru`. The first is in English; the others are there where the
 * atlas is told in their language, and nobody asks for another (geo/check/langs.ts).
 */
export type InLangs<Key extends string, Text = string> = Record<Key | `${Key}_be` | `${Key}_ru`, Text>;

/** The field of a text in the language: `title`, `title_be` or `title_ru`. */
export const fieldIn = <Key extends string>(key: Key, lang: Lang): keyof InLangs<Key> =>
  lang === 'en' ? key : `${key}_${lang}`;

/** The record's text in the language; undefined only where the record may have none. */
export function textIn<Key extends string>(record: InLangs<NoInfer<Key>>, key: Key, lang: Lang): string;
export function textIn<Key extends string>(
  record: Partial<InLangs<NoInfer<Key>>>,
  key: Key,
  lang: Lang,
): string | undefined;
export function textIn<Key extends string>(record: Partial<InLangs<Key>>, key: Key, lang: Lang) {
  return record[fieldIn(key, lang)];
}
