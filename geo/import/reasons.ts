// What an account says of rows: a code, and its sentence in English. Other languages are of the type of these.
// `{value}` is what stands in the file, `{count}` a number that the account keeps with the row.

/** The row counts, after something was mended. */
const repairs = {
  'too-few-cells': 'The row has fewer cells than the header; the last columns were taken as empty.',
  'cell-too-long': 'A cell is longer than the limit; the rest of it was left out.',
  'damaged-text': 'Some bytes are no text in the encoding of the file; they are shown as �.',
  'text-cut': 'A text is longer than 20,000 characters; the rest of it was left out.',
  'two-digit-year': '“{value}” has a year of two digits; 00–49 were taken as 2000–2049, 50–99 as 1950–1999.',
  'other-day-order': '“{value}” is a day only when day and month change places; it was read so.',
  'day-serial': '“{value}” is a number of days, as spreadsheets count them from 1900; it was read so.',
  'since-1970': '“{value}” counts the time since 1970, as programs do; the day that it is in UTC was taken.',
  'end-unreadable':
    'The end “{value}” cannot be read; the event has its first day only, and is marked as unsure.',
  'decimal-comma': '“{value}” has a comma before its decimals; it was read as a point.',
  'degrees-minutes': '“{value}” is in degrees, minutes and seconds; it was turned into degrees.',
  swapped: 'Latitude and longitude “{value}” are possible only the other way round; they were swapped.',
  'too-many-positions': 'The row has more than 1,000 positions; the others were left out.',
  'some-positions-unreadable': 'One of the positions in “{value}” cannot be read; the others were kept.',
} as const;

/** Nothing of the row counts. */
const refusals = {
  'not-a-record': 'This is no record with named values.',
  'too-many-cells':
    'The row has more cells than the header, so that it is not known which column holds what.',
  'unclosed-quote':
    'A quotation mark is opened and never closed, so that it is not known where the row ends.',
  'cut-off': 'The file breaks off in this row, so that it is not known what is missing of it.',
  'no-event': 'The file says that the row tells of no event.',
  'row-of-tags': 'The row has tags of HXL, which say what the columns hold.',
  'nothing-in-it': 'The chosen columns of the row say neither what happened nor when or where.',
  'nothing-beside-it': 'Beside “{value}”, which is no date, the row says nothing.',
  'ends-before-it-begins': 'The date ends before it begins: “{value}”. The earlier day was expected first.',
} as const;

/** The row is kept in a list: it has no day to stand at. */
const undated = {
  'no-date': 'The row has no date.',
  'date-unknown': 'The file says that the date is not known: “{value}”.',
  'date-unreadable': '“{value}” is no date, expected one such as 2020-08-13, 13 August 2020 or 2020-08.',
  'no-such-day': '“{value}” is not in the calendar.',
  'day-or-month': '“{value}” can be two days, and it was not said whether the day or the month comes first.',
  'open-end': '“{value}” has an open end, expected a first and a last day, as 2020-08-13/2020-08-14.',
} as const;

/** The row is kept in a list: it has no place to stand at. */
const unlocated = {
  'no-position': 'The row has no position.',
  'half-a-position': 'Of latitude and longitude, “{value}” is there and the other is missing.',
  'position-unreadable': '“{value}” is no position, expected degrees such as 53.9 and 27.56.',
  'not-a-number': 'The position is “{value}”: what made the file had no number to write.',
  'null-island': 'The position is 0, 0, which stands for a missing one in nearly every file.',
  'off-the-globe':
    '“{value}” is outside the globe: latitude is −90 to 90, longitude −180 to 180. Metres of a map have to be exported in degrees first.',
  'off-the-map': '“{value}” is nearer to a pole than this map can draw (85.05 degrees).',
} as const;

/** The row counts, and is marked as not sure. */
const doubts = {
  'date-in-doubt': 'The date is marked as not sure: “{value}”.',
  'date-coarse': '“{value}” names no day: any of its days is possible.',
  'date-of-a-week': '“{value}” stands for a whole week: any of its days is possible.',
  'date-of-two-orders':
    'In this column the day comes first in some rows and the month in others; “{value}” may be another day.',
  'date-of-programs': '“{value}” is a day that programs write where they know none.',
  'date-words-in-doubt': 'The date in words is less sure than the date: “{value}”.',
  'date-words-differ': 'The date in words is another: “{value}”.',
  'date-imprecise': 'A column of the file says that the date is not exact: “{value}”.',
  'place-imprecise': 'The file says that the place is not exact: “{value}”.',
  'points-of-areas': 'The points of this file are the middles of towns or regions.',
  'names-only-a-country': 'The row names no more than a country, “{value}”, yet has a point.',
  'point-of-a-country':
    'The address of {count} of its points is a whole country: such a point is only its middle.',
  'middle-of-an-area': 'The position is a line or an area; the map shows its middle, marked as not exact.',
  'position-shared': 'Exactly this point is given for {count} events, at places with different names.',
  'country-point-shared':
    'The row names a country and no place in it, and {count} events have exactly this point: it may be only its middle.',
} as const;

/** The row counts; what is said of it is no fault of the row. */
const remarks = {
  'time-left-out': '“{value}” has a time of day; the day was kept, as it stands there.',
  'year-far-off':
    '“{value}” is before 1500 or after 2099. Years are taken as those of the common era; some calendars count others.',
  'id-again': 'An earlier row has the same id, “{value}”; both count.',
  'several-positions': 'The row has {count} positions: one event at each, all of this row.',
  'points-and-places-differ': 'The row has another number of points than of places; of these it has {count}.',
  'action-left-out':
    'There are more than 65,000 different actions: this one is not among those to choose from.',
} as const;

/** By what they mean for the row, the gravest first. */
export const reasonsBy = { refusals, undated, unlocated, repairs, doubts, remarks } as const;

export const reasons = {
  ...refusals,
  ...undated,
  ...unlocated,
  ...repairs,
  ...doubts,
  ...remarks,
} as const;

export type Reason = keyof typeof reasons;
export type ReasonKind = keyof typeof reasonsBy;
/** What reading a cell can say of it; that a time of day was left out mends nothing. */
export type Repair = keyof typeof repairs | 'time-left-out';
export type DateFault = keyof typeof undated;
export type PositionFault = keyof typeof unlocated;

const kinds = new Map(
  (Object.entries(reasonsBy) as [ReasonKind, object][]).flatMap(([kind, of]) =>
    Object.keys(of).map((reason): [string, ReasonKind] => [reason, kind]),
  ),
);

export const reasonKind = (reason: Reason): ReasonKind => kinds.get(reason) ?? 'remarks';

/** A sentence without the value behind its colon or between its commas, for many rows; in any language. */
export const withoutValue = (sentence: string): string =>
  sentence.replace(/: [“«]\{value\}[”»](?=\.)|, [“«]\{value\}[”»](?=[,;])/g, '');

/** The sentence of a reason with what is said of the row; a part that is not known is left as an ellipsis. */
export function reasonInWords(
  reason: Reason,
  { value, count }: { value?: string | undefined; count?: number | undefined } = {},
): string {
  return reasons[reason].replace('{value}', () => value || '…').replace('{count}', () => `${count ?? '…'}`);
}
