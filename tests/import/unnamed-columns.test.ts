// Tables that are published without the names of their columns.
import { expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { openFile } from '../../geo/import/open-file';
import { bothWays } from './by-duckdb/both-ways';
import { eventsIn } from './made-file';
import { fileOf } from './read-file';

/** As GDELT writes it: what is not known is empty, and nothing is in quotes. */
function rowOf(version: 1 | 2, address = true): string {
  const actor = ['BLR', 'BELARUS', 'BLR', ...Array(7).fill('')];
  const place = (name: string) => [
    '4',
    name,
    'BO',
    'BO04',
    ...(version === 2 ? ['1'] : []),
    '53.9',
    '27.5667',
    '-1',
  ];
  return [
    ...['760359406', '20200813', '202008', '2020', '2020.6137', ...actor, ...actor],
    ...['1', '141', '141', '14', '3', '-6.5', '10', '1', '10', '-5.5'],
    ...[...place('Minsk'), ...place('Minsk'), ...place('Minsk, Minskaya Voblasts')],
    ...['20200814', ...(address ? ['https://news.example/1'] : [])],
  ].join('\t');
}

test.each<[what: string, row: string, columns: number]>([
  ['version 1.0', rowOf(1), 58],
  ['version 1.0 before there were addresses', rowOf(1, false), 57],
  ['version 2.0', rowOf(2), 61],
])('GDELT, %s, is known by its rows', async (_what, row, columns) => {
  const text = `${row}\n${row}\n`;
  const opened = await openFile(fileOf(text, 'events.csv'));
  expect(opened.columns.length).toBe(columns);
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  const imported = await importFile(opened, mapping, { profile });
  expect(eventsIn(imported)).toEqual(['row 1: 2020-08-13', 'row 2: 2020-08-13']);
  expect(imported.texts.textsOf(1)).toMatchObject({
    place: ['Minsk, Minskaya Voblasts'],
    action: ['protest'],
  });
  const { memory, duckdb } = await bothWays(text);
  expect(duckdb).toEqual(memory);
});

test('another table of so many columns has numbers for names', async () => {
  const row = ['2020-08-13', '53.9', '27.5', ...Array.from({ length: 55 }, (_, index) => String(index))].join(
    '\t',
  );
  const { columns } = await openFile(fileOf(`${row}\n${row}\n`));
  expect([columns[0], columns[57]]).toEqual(['column 1', 'column 58']);
});
