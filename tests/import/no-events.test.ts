// Rows of a table that tell of no event: they are refused with their reason, read in memory and by DuckDB.
import { expect, test } from 'vitest';
import { bothWays } from './by-duckdb/both-ways';

async function notedOf(...lines: string[]) {
  const { memory, duckdb } = await bothWays(`${lines.join('\n')}\n`);
  expect(duckdb).toEqual(memory);
  return memory.account;
}

test('the tags of HXL below the header', async () => {
  const account = await notedOf(
    'event_date,country,location,latitude,longitude,notes',
    '#date+occurred,#country+name,#loc+name,#geo+lat,#geo+lon,#description',
    '2024-01-05,Mali,Gao,16.27,-0.04,x',
  );
  expect(account).toMatchObject({ accepted: 1, refused: 1, noted: { 'row-of-tags': 1 } });
});

test('what a spreadsheet has below its rows', async () => {
  const account = await notedOf(
    'date,town,latitude,longitude,participants',
    '2024-01-05,Gao,16.27,-0.04,500',
    'soon,Gao,,,1000',
    'Total,,,,"1,500"',
    '"Source: Ministry, 2024",,,,',
    ',,,,1500',
    ',,,,',
  );
  expect(account).toMatchObject({
    accepted: 2,
    refused: 4,
    noted: { 'nothing-beside-it': 2, 'nothing-in-it': 2, 'date-unreadable': 1, 'no-position': 1 },
  });
});

test('a sum whose name stands in the column of ids', async () => {
  const account = await notedOf(
    'id,date,latitude,longitude,participants',
    '1,2024-01-05,16.27,-0.04,500',
    'Total,,,,500',
  );
  expect(account).toMatchObject({ accepted: 1, refused: 1, noted: { 'nothing-in-it': 1 } });
});
