// The forms of single fields: ids, texts, addresses, days, and a text in every language.
import { z } from 'zod';
import { isDay } from '../days';
import { fieldIn, type InLangs, type Lang, langs } from '../langs';
import { isFormula, unseenIn } from '../plain-text';

/**
 * With a host, and without a name or password before it, which a reader would take for the host. Nothing that a
 * browser would drop or turn round before it goes there: what is written is where it leads.
 */
function isPlainHttps(text: string): boolean {
  const plain = /^https:\/\/[^\s\\<>"^`{|}@/?#]+(?:[/?#][^\s\\<>"^`{|}]*)?$/.test(text);
  return plain && !unseenIn(text) && URL.canParse(text) && new URL(text).hostname.includes('.');
}

/** Ids become names of files. */
export const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .superRefine((text, problem) => {
    const has = unseenIn(text);
    if (has)
      problem.addIssue({ code: 'custom', params: { has }, message: 'only characters that can be seen' });
    if (isFormula(text))
      problem.addIssue({ code: 'custom', message: 'text that no spreadsheet takes for a formula' });
  });
export const count = z.number().int().nonnegative();
export const https = z.string().max(1000).refine(isPlainHttps, 'an https address');
/** Which dates there are is asked in check/events.ts. */
export const edtf = z.string().max(200);
export const day = z.string().refine(isDay, 'a day, as 2020-08-13');
/**
 * The fields of a text in every language that the site knows. Which of them an atlas has, and that it has each, is asked
 * in check/langs.ts.
 */
export function inLangs<Key extends string, Text extends z.ZodType>(
  key: Key,
  text: Text,
): InLangs<Key, Text> {
  const fields = langs.map((lang) => [fieldIn(key, lang), lang === 'en' ? text : text.optional()]);
  return Object.fromEntries(fields) as InLangs<Key, Text>;
}
/** A text under the code of each language. */
export const inEach = z.strictObject(
  Object.fromEntries(langs.map((lang) => [lang, lang === 'en' ? text : text.optional()])) as Record<
    Lang,
    typeof text
  >,
);
export const names = inLangs('name', text);
export const titles = inLangs('title', text);

export const version = z
  .string()
  .max(20)
  .regex(/^\d+\.\d+\.\d+$/);
