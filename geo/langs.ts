// The languages that an atlas is told in, and how a record holds a text in each.

export const langs = ['en', 'be', 'ru'] as const;
export type Lang = (typeof langs)[number];

/** The language of this code, or English. */
export function langOf(code: string | undefined): Lang {
  return langs.find((lang) => lang === code) ?? 'en';
}

/** A field in every language: `title` (in English), `title_be` and `title_ru`. */
type InLangs<Key extends string> = Record<Key | `${Key}_be` | `${Key}_ru`, string>;

/** The record's text in the language; undefined where a text that may be missing is missing. */
export function textIn<Key extends string>(record: InLangs<Key>, key: Key, lang: Lang): string;
export function textIn<Key extends string>(
  record: { [Field in keyof InLangs<Key>]?: string | undefined },
  key: Key,
  lang: Lang,
): string | undefined;
export function textIn(record: Record<string, unknown>, key: string, lang: Lang): unknown {
  return record[lang === 'en' ? key : `${key}_${lang}`];
}
