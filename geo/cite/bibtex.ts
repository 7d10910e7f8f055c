// BibLaTeX, which BibTeX programs read too. Our own lines: the writer of citation-js drops Cyrillic letters or, told not
// to, leaves the characters that TeX runs.
import type { CslRecord } from '../cite';

const kinds = {
  'article-newspaper': { entry: 'article', container: 'journaltitle' },
  'post-weblog': { entry: 'online', container: 'organization' },
  webpage: { entry: 'online', container: 'organization' },
  dataset: { entry: 'dataset', container: 'organization' },
  entry: { entry: 'inreference', container: 'booktitle' },
} as const;

/** What babel, a package of LaTeX, calls the languages that we know. */
const babel: Record<string, string> = { en: 'english', be: 'belarusian', ru: 'russian' };

/** A file of entries, each under its id. */
export function bibtex(records: CslRecord[]): string {
  return records.map(entryOf).join('\n');
}

function entryOf(record: CslRecord): string {
  const { id, type, title, author, issued, version, language, note } = record;
  const { entry, container } = kinds[type];
  const fields = {
    author: author?.map(nameOf).join(' and '),
    title: whole(title),
    [container]: whole(record['container-title']),
    entrysubtype: type === 'article-newspaper' ? 'newspaper' : undefined,
    date: issued?.['date-parts'].map(isoOf).join('/'),
    version: escaped(version),
    langid: babel[language ?? ''],
    // As it stands: an address is no text for TeX, and the model lets no brace into it.
    url: record.URL,
    note: escaped(note),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${entry}{${id},\n${lines.join('')}}\n`;
}

const isoOf = (parts: number[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-');

/** Braces around a title keep the capitals of its names, and an organization with an "and" from being two. */
const whole = (text: string | undefined) => text && `{${escaped(text)}}`;

/** Braces keep a name whole that has a comma, an "and" or a particle of its own; styles shorten a given name without. */
const nameOf = ({ family, given }: { family: string; given: string }): string =>
  `{${escaped(family)}}, ${isPlain(given) ? given : `{${escaped(given)}}`}`;

const isPlain = (given: string): boolean =>
  /^[\p{L}\p{M}.’]+([ -][\p{L}\p{M}.’]+)*$/u.test(given) && !/\band\b/i.test(given);

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: a reader that only counts braces would lose its place.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** Text as TeX sets it. Two characters that it would join into another are kept apart. */
const escaped = (text = ''): string =>
  text
    .replace(/[\\{}~^`]/g, (character) => special[character] ?? '')
    .replace(/[&%#_$]/g, '\\$&')
    .replace(/([-'<>,])(?=\1)/g, '$1{}');
