// Which column holds the day of the event, where several hold days: forms and databases also keep when a row was written.
import { headerWords, plainHeader } from './header-words';

/** Column names as they are looked up, in the order of the file. */
export type Headers = ReadonlyMap<string, string>;

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(plainHeader));

/** One of these in a name: the column tells of the row, not of the event. */
const ofRow = setOf(
  'created creation updated update modified changed edited added submitted submission recorded received entered entry coded ' +
    'imported exported published publication posted accessed access retrieved scraped archived verified checked reviewed ' +
    'timestamp birth born source article today отметка создано создан изменено изменен обновлено добавлено опубликовано ' +
    'пазнака horodateur zeitstempel temporal erstellt geändert publicación',
);

/** One of these in a name: the day on which somebody told of the event, or announced it. */
const ofReport = setOf('post report reported filing filed notice registro proclamazione ricezione');

/** One of these in a name that is not known: it can be the day of the event. */
const ofDay = setOf(
  'date dates day when start started began begin beginning onset дата день начало когда дзень калі fecha cuándo inicio datum ' +
    'wann beginn tag jour quand début',
);

/** One of these in a name: whatever stands in it, a day is meant. */
const ofDate = setOf('date dates when дата калі когда datum fecha quand wann');

const some = (words: ReadonlySet<string>, header: string): boolean =>
  header.split(' ').some((word) => words.has(word));

export const saysDate = (header: string): boolean => some(ofDate, header) && !some(ofRow, header);

/** ODK, KoBo and their like call their own times so: when somebody filled in the form, from its start to its end. */
const ownOfForm = /^(?:start|end|today|start ?time|end ?time)$/;

/** Whether a column is told to speak of the row alone. */
export function speaksOfRow(headers: Headers): (name: string) => boolean {
  const isForm = [...headers.values()].some((header) => /^submission ?(?:time|date)$/.test(header));
  return (name) => {
    const header = headers.get(name) ?? '';
    return some(ofRow, header) || (isForm && ownOfForm.test(header));
  };
}

/**
 * The columns that can hold the day of the event, the likeliest first: by a name that is known, by a word in the name,
 * any other, one of a report; and last those that speak of the row. `among` hold days, or hold nothing and are called as a day
 * is.
 */
export function dateColumns(headers: Headers, among: readonly string[]): string[] {
  const ofTheRow = speaksOfRow(headers);
  const known = headerWords.date;
  const rank = (name: string): number => {
    const header = headers.get(name) ?? '';
    const at = known.indexOf(header);
    if (ofTheRow(name)) return known.length + 3;
    if (some(ofReport, header)) return known.length + 2;
    if (at >= 0) return at;
    return known.length + (some(ofDay, header) ? 0 : 1);
  };
  // Sorting keeps the order of the file where two are alike.
  return among.toSorted((one, other) => rank(one) - rank(other));
}

/** Words for a start and, in the order in which they are looked for, for its end. As headers are looked up: without accents. */
const lasts: Record<string, readonly string[]> = {
  start: ['end'],
  begin: ['end'],
  beginning: ['ending', 'end'],
  starting: ['ending', 'end'],
  from: ['to'],
  starts: ['ends'],
  since: ['until'],
  debut: ['fin'],
  inicio: ['fin', 'termino', 'fim', 'final'],
  inizio: ['fine'],
  von: ['bis'],
  beginn: ['ende'],
};

const mostEnds = Math.max(...Object.values(lasts).map(({ length }) => length));

/** At either end of a word: `realstart`, `startday`. */
const beginning = /^(?:start|begin)|(?:start|begin)$/;

/** The column that is called as this one, but with the end in place of the start: `strike_start`, `strike_end`. */
export function endOf(headers: Headers, date: string): string | undefined {
  const words = headers.get(date)?.split(' ') ?? [];
  const called = (wanted: string) =>
    wanted === words.join(' ') ? undefined : [...headers].find(([, header]) => header === wanted)?.[0];
  // Of several words for the end, the one that the file has.
  return Array.from({ length: mostEnds }, (_, nth) => nth)
    .map((nth) =>
      words.map((word) => lasts[word]?.[nth] ?? lasts[word]?.[0] ?? word.replace(beginning, 'end')),
    )
    .map((wanted) => called(wanted.join(' ')))
    .find((name) => name !== undefined);
}
