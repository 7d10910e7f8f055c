// RIS, which reference managers read. Our own lines: the writer of citation-js loses the authors of newspaper articles
// and breaks lines and addresses after 70 characters.
import type { CslRecord } from '../cite';

const kinds = {
  'article-newspaper': 'NEWS',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  dataset: 'DATA',
  // There is no kind for an entry of a dataset; this one has a title, and a title that it stands in.
  entry: 'ENCYC',
} as const;

/** A file of records. Lines end as in the format's own description. */
export function ris(records: CslRecord[]): string {
  return records.map((record) => `${linesOf(record).join('\r\n')}\r\n`).join('\r\n');
}

function linesOf(record: CslRecord): string[] {
  const { id, type, title, author = [], issued, version, language, note } = record;
  const fields: Array<[string, string | undefined]> = [
    ['TY', kinds[type]],
    ['ID', id],
    ...author.map(({ family, given }): [string, string] => ['AU', `${family}, ${given}`]),
    ['TI', title],
    ['T2', record['container-title']],
    ['PY', issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', issued && dateOf(issued)],
    ['ET', version],
    ['LA', language],
    ['UR', record.URL],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneSpaced(value)}`] : []));
  return [...lines, 'ER  - '];
}

/** Two spaces and a hyphen would begin another field. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Year, month, day, and in the fourth part what those do not say. */
function dateOf({ 'date-parts': [first = [], last], circa }: NonNullable<CslRecord['issued']>): string {
  const padded = (parts: number[]) => parts.map((part) => String(part).padStart(2, '0'));
  const [year = '', month = '', day = ''] = padded(first);
  const more = [circa && 'about', last && `to ${padded(last).join('-')}`].filter(Boolean).join(', ');
  return [year, month, day, more].join('/');
}
