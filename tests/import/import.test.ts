// A file becomes events and an account: every row is in it, and what is not sure or was mended is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { rowInWords } from '../../geo/import/row-in-words';
import { noDay } from '../../geo/import/unlocated-list';
import { eventsIn, fileOf, imported, notedIn } from './made-file';

const importedRows = (columns: string, rows: unknown[][], faults: Parameters<typeof fileOf>[2] = []) =>
  imported(fileOf(columns.split('|'), rows, faults));

const minsk = ['53.9', '27.56'];

describe('every row has its fate', () => {
  const file = importedRows('date|lat|lon|title', [
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
    fc.constantFrom({ toString: 1, valueOf: 1 }, { coordinates: [{ valueOf: 1 }, 2] }, [[{}, {}]]),
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
      // Recognised by what is there, and read by columns that were chosen whatever is there.
      const { mapping } = recognise(columns, opened.sample);
      const all = { ...mapping.columns, date: ['date'], end: ['end date'], position: ['coordinates'] };
      const { account, events } = await importFile(opened, { ...mapping, columns: all });
      expect(account.accepted + account.repaired + account.refused).toBe(rows.length);
      expect([...events.start]).toEqual([...events.start].sort((a, b) => a - b));
    }),
    { numRuns: 1000, seed: 5 },
  );
});

test('a cell that is made to be slow is read as any other', async () => {
  const long = 100_000;
  const cells = [
    ','.repeat(long),
    `x${' '.repeat(long)}x`,
    "['".padEnd(long, "\\'"),
    `['${'"'.repeat(long)}`,
    '['.repeat(long),
    '{"a":'.repeat(long / 5),
    'N '.repeat(long / 2),
    '('.repeat(long),
    `POINT(${'1 '.repeat(long / 2)}`,
    `https://x ${';'.repeat(long)}`,
    '1'.repeat(long),
    '0:'.repeat(long / 2),
    `${'['.repeat(long / 2)}${']'.repeat(long / 2)}`,
    `[${'[1,2],'.repeat(long / 6)}[1,2]]`,
  ];
  const columns = ['date', 'lat', 'lon', 'coordinates', 'place', 'source', 'title'];
  const opened = fileOf(
    columns,
    cells.map((cell) => columns.map(() => cell)),
  );
  const { mapping } = recognise(columns, opened.sample);
  const all = Object.fromEntries(columns.map((name) => [name, [name]]));
  const { account } = await importFile(opened, {
    ...mapping,
    columns: { ...all, latitude: ['lat'], longitude: ['lon'], position: ['coordinates'] },
  });
  expect(account.rows).toBe(cells.length);
});

test('an outline in a column of positions is not thousands of events', async () => {
  const outline = Array.from({ length: 1500 }, (_, index) => [50 + index / 1000, 27]);
  const file = await importedRows('date|coordinates', [['2020-08-13', outline]]);
  expect(file.events.count).toBe(1000);
  expect(Object.keys(notedIn(file))).toEqual(['too-many-positions', 'several-positions']);
});

test('rows with the id of an earlier row all count, and are named', async () => {
  const ids = ['a1', ' a1 ', 'A1', 7, '7', '', '', 'a1', 'gone', 'gone'];
  const file = await importedRows(
    'id|date|lat|lon',
    ids.map((id) => [id, '2020-08-13', ...minsk]),
    // Of a row that is refused, nothing counts.
    [{ row: 8, fault: 'too-many-cells' }],
  );
  expect(notedIn(file)).toEqual({ 'too-many-cells': [9], 'id-again': [2, 5, 8] });
  expect(file.events.count).toBe(9);
});

describe('a row that is not as the header promises', () => {
  test('is refused where it is not known which cell is what, and else repaired', async () => {
    const file = await importedRows(
      'date|lat|lon|title',
      Array.from({ length: 7 }, () => ['2020-08-13', ...minsk, 'A title']),
      [
        { row: 0, fault: 'too-many-cells' },
        { row: 1, fault: 'unclosed-quote' },
        { row: 2, fault: 'not-a-record' },
        { row: 3, fault: 'too-few-cells' },
        { row: 4, fault: 'damaged-text' },
        { row: 4, fault: 'cell-too-long' },
        { row: 6, fault: 'cut-off' },
      ],
    );
    expect(file.account).toMatchObject({ accepted: 1, repaired: 2, refused: 4 });
    expect(eventsIn(file)).toContain('row 4: 2020-08-13 repaired');
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
