// A citation in words, in two styles. Our own lines and no style processor: one takes `<i>` in a headline for markup and
// changes its quotation marks, and a text of the atlas is cited exactly as it stands.
import type { CslRecord, DateParts } from '../cite';

/** Text and names of whole works, which are set in italics; then the address, where one is known, and what ends it. */
export type InWords = { parts: Array<string | { work: string }>; url?: string | undefined; end: string };

/** APA, 7th edition, as in a list of references. */
export function apa(record: CslRecord): InWords {
  const { author = [], title, 'container-title': container, type, version, URL: url } = record;
  const date = `(${record.issued ? circa(record, apaDate) : 'n.d.'}). `;
  const whole = type === 'webpage' || type === 'dataset';
  const edition = version ? ` (Version ${version})` : '';
  const described = type === 'dataset' ? `${edition} [Data set]. ` : `${fullStop(title)} `;
  const name = [whole ? { work: title } : title, described];
  const first = author.length > 0 ? [`${fullStopped(apaNames(author))} `, date, ...name] : [...name, date];
  if (!container) return { parts: first, url, end: '' };
  const within = type === 'entry' ? 'In ' : '';
  const parts = [...first, within, whole ? container : { work: container }, `${fullStop(container)} `];
  return { parts, url, end: '' };
}

/** Chicago, notes and bibliography, 17th edition, as in the bibliography. */
export function chicago(record: CslRecord): InWords {
  const { author = [], title, 'container-title': container, type, version, URL: url } = record;
  const names = author.length > 0 ? `${fullStopped(chicagoNames(author))} ` : '';
  const date = fullStopped(record.issued ? circa(record, chicagoDate) : 'n.d.');
  if (!container)
    return {
      parts: [names, { work: title }, `${fullStop(title)} ${version ? `Version ${version}, ` : ''}${date} `],
      url,
      end: '.',
    };
  const within = type === 'entry' ? 'In ' : '';
  return {
    parts: [`${names}“${fullStopped(title)}” ${within}`, { work: container }, `, ${date} `],
    url,
    end: '.',
  };
}

/** The same as one line of text. */
export function plain({ parts, url = '', end }: InWords): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.work)).join('');
  return url ? text + url + end : text.trimEnd();
}

const fullStop = (text: string): string => (/[.?!]["'’”]?$/.test(text) ? '' : '.');
const fullStopped = (text: string): string => text + fullStop(text);

type Names = NonNullable<CslRecord['author']>;

function apaNames(names: Names): string {
  const each = names.map(({ family, given }) => `${family}, ${initials(given)}`);
  return each.length > 1 ? `${each.slice(0, -1).join(', ')}, & ${each.at(-1)}` : each.join('');
}

/** `Jean-Paul Marie` as `J.-P. M.` */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map(([letter = '']) => `${letter}.`)
        .join('-'),
    )
    .join(' ');

/** Only the first name is turned round: the bibliography is sorted by it. */
function chicagoNames(names: Names): string {
  const each = names.map(({ family, given }, index) =>
    index === 0 ? `${family}, ${given}` : `${given} ${family}`,
  );
  return each.length > 1 ? `${each.slice(0, -1).join(', ')}, and ${each.at(-1)}` : each.join('');
}

function circa({ issued }: CslRecord, say: (first: DateParts, last?: DateParts) => string): string {
  const [first = [], last] = issued?.['date-parts'] ?? [];
  return `${issued?.circa ? 'ca. ' : ''}${say(first, last)}`;
}

/** `2020, August 17–18` */
function apaDate(first: DateParts, last = first): string {
  if (first[0] !== last[0]) return `${apaDate(first)}–${apaDate(last)}`;
  return [first[0], monthAndDays(first, last)].filter(Boolean).join(', ');
}

/** `August 17–18, 2020` */
function chicagoDate(first: DateParts, last = first): string {
  if (first[0] !== last[0]) return `${chicagoDate(first)}–${chicagoDate(last)}`;
  return [monthAndDays(first, last), first[0]].filter(Boolean).join(first.length > 2 ? ', ' : ' ');
}

const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

function monthAndDays([, month, day]: DateParts, [, lastMonth, lastDay]: DateParts): string {
  const named = (of: number | undefined) => of && months.format(Date.UTC(2020, of - 1));
  const start = [named(month), day].filter(Boolean).join(' ');
  if (month === lastMonth) return day === lastDay ? start : `${start}–${lastDay}`;
  return `${start}–${named(lastMonth)} ${lastDay}`;
}
