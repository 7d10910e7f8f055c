// Our citations as another program reads them: citation-js, which has no part in writing them.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslRecord } from '../../geo/cite';

/** No format keeps runs of white space, or tells one kind of it from another. */
const oneSpaced = (text: unknown) =>
  text === undefined ? undefined : String(text).replace(/\s+/g, ' ').trim();

/** What a format has to hold of a record, in one shape. */
export const essenceOf = (record: CslRecord) => ({
  id: record.id,
  title: oneSpaced(record.title),
  container: oneSpaced(record['container-title']),
  authors: (record.author ?? []).map(({ family, given }) => oneSpaced(`${family}, ${given}`)),
  days: record.issued?.['date-parts'].map((parts) => parts.join('-')).join('/'),
  url: record.URL,
  version: record.version,
  note: oneSpaced(record.note),
});
type Essence = { [Field in keyof ReturnType<typeof essenceOf>]: unknown };

type Name = { family?: string; given?: string };
type Issued = { 'date-parts'?: number[][] } | undefined;

/** An `organization`, which BibLaTeX has for a site's name, is read as a publisher. */
export const fromBibtex = (text: string): Essence[] =>
  plugins.input.chain(text, { generateGraph: false }).map((item) => ({
    id: item.id,
    title: oneSpaced(item.title),
    container: oneSpaced(item['container-title'] ?? item.publisher),
    authors: ((item.author ?? []) as Name[]).map(({ family, given }) => oneSpaced(`${family}, ${given}`)),
    days: (item.issued as Issued)?.['date-parts']?.map((parts) => parts.join('-')).join('/'),
    url: item.URL,
    version: item.version,
    note: oneSpaced(item.note),
  }));

/** By its tags: to CSL-JSON, citation-js loses days and sites. */
export const fromRis = (text: string): Essence[] =>
  plugins.input.chainLink(text).map((item) => ({
    id: item.ID,
    title: item.TI,
    container: item.T2,
    authors: [item.AU ?? []].flat(),
    days: daysOfRis(item.DA),
    url: item.UR,
    version: item.ET,
    note: item.N1,
  }));

/** `2020/08/17/about, to 2020-08-18` */
function daysOfRis(date: unknown): string | undefined {
  if (typeof date !== 'string') return;
  const [year, month, day, ...more] = date.split('/');
  const last = /to (.+)$/.exec(more.join('/'))?.[1];
  const plain = (parts: Array<string | undefined>) => parts.filter(Boolean).map(Number).join('-');
  return [plain([year, month, day]), last && plain(last.split('-'))].filter(Boolean).join('/');
}

/** APA by citeproc. */
export const apaByCiteproc = (record: CslRecord): string =>
  new Cite(record).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
