// The languages that an atlas is told in, and how a record holds a text in each.

export const langs = ['en', 'be', 'ru'] as const;
export type Lang = (typeof langs)[number];

/** A field in every language: `title`, `title_be` and `title_ru`. The first is in English. */
export type InLangs<Key extends string, Text = string> = Record<Key | `${Key}_be` | `${Key}_ru`, Text>;

/** The record's text in the language. */
export function textIn<Key extends string, Text>(record: InLangs<Key, Text>, key: Key, lang: Lang): Text {
  return record[lang === 'en' ? key : (`${key}_${lang}` as const)];
}
