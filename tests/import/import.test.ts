// A file becomes events and an account: every row is in it, and what is not sure or was mended is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import type { Imported } from '../../geo/import/row-importer';
import { rowInWords } from '../../geo/import/row-in-words';
import { noDay } from '../../geo/import/unlocated-list';
import { flag } from '../../geo/many/events';
import { fileOf } from './made-file';

type Rows = unknown[][];

async function imported(
  columns: string,
  rows: Rows,
  faults: Parameters<typeof fileOf>[2] = [],
): Promise<Imported> {
  const opened = fileOf(columns.split('|'), rows, faults);
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  return importFile(opened, mapping, { profile });
}

/** What is said of the rows: reason, then their numbers; with what is counted in brackets. */
const notedIn = ({ account }: Imported) =>
  Object.fromEntries(
    account.noted.map(({ reason, rows, counts }) => [
      reason,
      [...rows].map((row, index) => (counts ? `${row} (${counts[index]})` : row)),
    ]),
  );

/** The events of a row: `2020-08-13..2020-08-14 dateUnsure`. */
const eventsOf = ({ events }: Imported, row: number) =>
  [...events.row].flatMap((of, index) => {
    if (of !== row) return [];
    const [start, end] = [events.start[index], events.end[index]].map((day) =>
      new Date((day ?? 0) * 86_400_000).toISOString().slice(0, 10),
    );
    const flags = Object.entries(flag).filter(([, bit]) => ((events.flags[index] ?? 0) & bit) !== 0);
    return [[start === end ? start : `${start}..${end}`, ...flags.map(([name]) => name)].join(' ')];
  });

const [minsk, brest] = [
  ['53.9', '27.56'],
  ['52.1', '23.7'],
];

describe('every row has its fate', () => {
  const file = imported('date|lat|lon|title', [
    ['2020-08-13', ...minsk, 'As it should be'],
    ['13/08/2020', ...minsk, 'Mended by the others'],
    ['2020-08-13', '53,9', '27,56', 'Mended'],
    ['2020-08-13', '', '', 'Nowhere'],
    ['soon', ...minsk, 'Some day'],
    ['', '', '', 'Only a title'],
    ['', '', '', ''],
    ['2020-08-14/2020-08-13', ...minsk, 'Backwards'],
    ['2020-02-31', '0', '0', 'Never and nowhere'],
  ]);

  test('and the fates add up to the rows', async () => {
    const { account } = await file;
    expect(account).toMatchObject({
      rows: 9,
      accepted: 6,
      repaired: 1,
      refused: 2,
      undated: 3,
      unlocated: 3,
    });
  });

  test('with the reason of each', async () => {
    expect(notedIn(await file)).toEqual({
      'nothing-in-it': [7],
      'ends-before-it-begins': [8],
      'no-date': [6],
      'date-unreadable': [5],
      'no-such-day': [9],
      'no-position': [4, 6],
      'null-island': [9],
      'decimal-comma': [3],
    });
  });

  test('those that can be drawn are events, the others are in lists', async () => {
    const { events, undated, unlocated } = await file;
    expect([...events.row]).toEqual([1, 2, 3]);
    expect([...undated]).toEqual([5, 6, 9]);
    expect([...unlocated.row]).toEqual([4, 6, 9]);
    expect([...unlocated.start]).toEqual([18487, noDay, noDay]);
  });

  test('their words are kept, and what could not be read', async () => {
    const { texts } = await file;
    expect(texts.textOf(4, 'title')).toBe('Nowhere');
    expect(rowInWords('date-unreadable', texts.textsOf(5))).toMatch(/^“soon” is no date, expected/);
    expect(rowInWords('no-such-day', texts.textsOf(9))).toBe('“2020-02-31” is not in the calendar.');
  });

  test('the line of each row is known', async () => {
    expect([...((await file).account.lines ?? [])]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

test('whatever stands in the cells, accepted, repaired and refused rows are all rows, and events are sorted', async () => {
  const cell = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true }),
    fc.string(),
    fc.constantFrom(
      '2020-08-13',
      '2020-08-14',
      '1.5',
      '-122',
      '=1+1',
      '<b>',
      'NaN',
      '53,9',
      '[1,2]',
      undefined,
    ),
  );
  const row = fc.array(cell, { maxLength: 8 });
  const columns = 'date|end date|lat|lon|coordinates|title|place|url'.split('|');
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const opened = fileOf(columns, rows);
      const mapping = recognise(columns, fileOf(columns, [['2020-08-13', '', '1', '2']]).sample).mapping;
      const { account, events } = await importFile(opened, {
        ...mapping,
        columns: { ...mapping.columns, position: ['coordinates'] },
      });
      expect(account.accepted + account.repaired + account.refused).toBe(rows.length);
      expect([...events.start]).toEqual([...events.start].sort((a, b) => a - b));
    }),
    { numRuns: 1000, seed: 5 },
  );
});

describe('a row that is not as the header promises', () => {
  test('is refused where it is not known which cell is what, and else repaired', async () => {
    const file = await imported(
      'date|lat|lon|title',
      Array.from({ length: 6 }, () => ['2020-08-13', ...minsk, 'A title']),
      [
        { row: 0, fault: 'too-many-cells' },
        { row: 1, fault: 'unclosed-quote' },
        { row: 2, fault: 'not-a-record' },
        { row: 3, fault: 'too-few-cells' },
        { row: 4, fault: 'damaged-text' },
        { row: 4, fault: 'cell-too-long' },
      ],
    );
    expect(file.account).toMatchObject({ accepted: 1, repaired: 2, refused: 3 });
    expect(eventsOf(file, 4)).toEqual(['2020-08-13 repaired']);
  });
});

describe('dates', () => {
  test.each([
    ['end before start', 'date|end date', ['2020-08-14', '2020-08-13'], [], 'ends-before-it-begins'],
    [
      'an interval of two columns',
      'date|end date',
      ['2020-08-13', '2020-08-14'],
      ['2020-08-13..2020-08-14'],
      '',
    ],
    [
      'an end that cannot be read',
      'date|end date',
      ['2020-08-13', 'later'],
      ['2020-08-13 dateUnsure repaired'],
      'end-unreadable',
    ],
    ['no end', 'date|end date', ['2020-08-13', ''], ['2020-08-13'], ''],
    ['a bare month', 'date', ['2020-08'], ['2020-08-01..2020-08-31 dateUnsure'], 'date-coarse'],
    ['circa', 'date', ['ca. 2020-08-13'], ['2020-08-13 dateUnsure'], 'date-in-doubt'],
    [
      'a date that only its words doubt',
      'date|date_text',
      ['2020-08-13', '(Believed to be) 2020-08-13'],
      ['2020-08-13 dateUnsure'],
      'date-words-in-doubt',
    ],
    [
      'words that tell another day',
      'date|date_text',
      ['2020-08-13', '2020-08-20'],
      ['2020-08-13 dateUnsure'],
      'date-words-differ',
    ],
    ['a date that only its words tell', 'date|date_text', ['', '13 August 2020'], ['2020-08-13'], ''],
    ['a date that nobody knows', 'date|date_text', ['', 'Unknown Date'], [], 'date-unknown'],
    ['year, month and day', 'year|month|day', ['2020', '8', '13'], ['2020-08-13'], ''],
    [
      'a year and a month',
      'year|month|day',
      ['2020', '8', ''],
      ['2020-08-01..2020-08-31 dateUnsure'],
      'date-coarse',
    ],
    ['a month by its name', 'year|month|day', ['2020', 'August', '13'], ['2020-08-13'], ''],
  ] as const)('%s', async (_what, columns, cells, events, reason) => {
    const [sample, rest] = [['2020-01-01', '', '1', '2', 'x'], columns.split('|').length];
    const first = columns.startsWith('year')
      ? ['2020', '1', '1', '1', '2']
      : [...sample.slice(0, rest), '1', '2'];
    const file = await imported(`${columns}|lat|lon`, [first, [...cells, ...minsk]]);
    expect(eventsOf(file, 2)).toEqual(events);
    expect(Object.keys(notedIn(file))).toEqual(reason ? [reason] : []);
  });

  test('a column of serial days is read as days', async () => {
    const file = await imported('date|lat|lon', [['43983', ...minsk]]);
    expect(eventsOf(file, 1)).toEqual(['2020-06-01 repaired']);
  });

  test('events are sorted by first day, those of one day as in the file', async () => {
    const days = ['2020-08-14', '2020-08-13', '2020-08-14', '1999-01-01', '2020-08-13'];
    const { events } = await imported(
      'date|lat|lon',
      days.map((day) => [day, ...minsk]),
    );
    expect([...events.row]).toEqual([4, 2, 5, 1, 3]);
  });
});

describe('places', () => {
  test('a column that is the wrong way round is turned, also where a row would be possible as it stands', async () => {
    const file = await imported('date|lat|lon', [
      ['2020-08-13', '-122.4', '37.7'],
      ['2020-08-13', '-118.2', '34.0'],
      ['2020-08-13', '27.56', '53.9'],
    ]);
    expect(notedIn(file)).toEqual({ swapped: [1, 2, 3] });
  });

  test('a point that many rows give for different places is marked', async () => {
    const rows = ['Minsk', 'Barysaw', 'minsk', 'Slutsk', 'Salihorsk'].map((town) => [
      '2020-08-13',
      ...minsk,
      town,
    ]);
    const file = await imported('date|lat|lon|place', [...rows, ['2020-08-13', ...brest, 'Brest']]);
    expect(notedIn(file)).toEqual({ 'position-shared': ['1 (5)', '2 (5)', '3 (5)', '4 (5)', '5 (5)'] });
    expect(eventsOf(file, 1)).toEqual(['2020-08-13 positionShared']);
    expect(eventsOf(file, 6)).toEqual(['2020-08-13']);
  });

  test('five rows at one place share nothing, nor do four at several', async () => {
    const same = Array.from({ length: 5 }, () => ['2020-08-13', ...minsk, 'Minsk']);
    const four = ['A', 'B', 'C', 'D'].map((town) => ['2020-08-13', ...brest, town]);
    expect(notedIn(await imported('date|lat|lon|place', [...same, ...four]))).toEqual({});
  });

  test('a row that names no more than a country has no exact point', async () => {
    const file = await imported('date|lat|lon|city|country', [
      ['2020-08-13', ...minsk, '', 'Belarus'],
      ['2020-08-13', ...minsk, 'Belarus', 'Belarus'],
      ['2020-08-13', ...minsk, 'Minsk', 'Belarus'],
    ]);
    expect(notedIn(file)).toEqual({ 'names-only-a-country': [1, 2] });
    expect(eventsOf(file, 1)).toEqual(['2020-08-13 placeUnsure']);
  });

  test('where a file names countries alone, a point of many rows is suspected to be the middle of one', async () => {
    const rows = Array.from({ length: 5 }, () => ['2020-08-13', ...minsk, 'Belarus']);
    const file = await imported('date|lat|lon|country', [...rows, ['2020-08-13', ...brest, 'Belarus']]);
    expect(Object.keys(notedIn(file))).toEqual(['country-point-shared']);
    expect(eventsOf(file, 6)).toEqual(['2020-08-13']);
  });
});

test('cancelled between two batches, it ends with what it was cancelled with', async () => {
  const opened = fileOf(
    ['date'],
    Array.from({ length: 10 }, () => ['2020-08-13']),
  );
  const controller = new AbortController();
  const seen: number[] = [];
  const running = importFile(opened, recognise(opened.columns, opened.sample).mapping, {
    signal: controller.signal,
    onProgress: (rows) => seen.push(rows),
    betweenBatches: async () => {
      if (seen.length === 2) controller.abort(new Error('enough'));
    },
  });
  await expect(running).rejects.toThrow('enough');
  expect(seen).toEqual([2, 4]);
});
