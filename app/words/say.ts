// Words are templates, so that a page can carry those of its language as data: here they are filled in.

/** What is counted: `few` is for languages that say 2, 3 and 4 differently from 5 (Unicode CLDR, plural rules). */
export type Forms = { one: string; few?: string; other: string };

/** `{name}` in the template becomes the value of that name. A value is never read as a template. */
export function say(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}

/** As a line of its own begins: the names of days are small in some languages. */
export const asHeading = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Making one takes a browser longer than counting a hundred things with it. */
const rulesOf: Record<string, Intl.PluralRules> = {};

/** The form for the number, with the number for its `{n}`. `n`: whole, not negative. `locale`: BCP 47. */
export function count(forms: Forms, n: number, locale: string): string {
  const rules = rulesOf[locale] ?? new Intl.PluralRules(locale);
  rulesOf[locale] = rules;
  const form = rules.select(n);
  const template = form === 'one' || form === 'few' ? forms[form] : undefined;
  return say(template ?? forms.other, { n: n.toLocaleString(locale) });
}
