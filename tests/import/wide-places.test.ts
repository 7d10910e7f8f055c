// A point beside a name that is no place is not exact: read in memory and by DuckDB.
import { describe, expect, test } from 'vitest';
import { bothWays } from './by-duckdb/both-ways';

async function notedOf(header: string, row: string) {
  const { memory, duckdb } = await bothWays(`${header}\n${row}\n`);
  expect(duckdb).toEqual(memory);
  return memory;
}

describe('where no column holds countries', () => {
  const header = 'date,location,lat,lng';
  test.each(['Yemen', 'INDIA', 'UK', 'Palestine', 'Беларусь', 'Côte d’Ivoire'])(
    '%s is a country',
    async (name) => {
      const { account, rows } = await notedOf(header, `2023-10-07,${name},15.5,47.5`);
      expect(account).toMatchObject({ noted: { 'names-only-a-country': 1 } });
      expect(rows).toMatchObject([{ place_unsure: true, country: name }]);
    },
  );

  test.each(['Sanaa', 'Singapore', 'Luxembourg', 'Yemen Street'])('%s is not', async (name) => {
    expect((await notedOf(header, `2023-10-07,${name},15.5,47.5`)).account).toMatchObject({ noted: {} });
  });
});

test.each([
  ['Lebanon', 'United States'],
  ['Peru', 'USA'],
])('a town can be called as another country: %s', async (town, country) => {
  const { account } = await notedOf('date,city,country,lat,lng', `2023-10-07,${town},${country},40.3,-76.4`);
  expect(account).toMatchObject({ noted: {} });
});

test('beside a town, a region can be called as a country', async () => {
  const { account } = await notedOf('date,city,state,lat,lng', '2023-10-07,Atlanta,Georgia,33.7,-84.4');
  expect(account).toMatchObject({ noted: {} });
});

test.each(['Nationwide', 'Multiple locations', 'online', 'по всей стране'])(
  '“%s” is no place',
  async (name) => {
    const { account, rows } = await notedOf(
      'date,country,city,region,lat,lng',
      `2023-10-07,Kenya,${name},Rift Valley,0.02,37.9`,
    );
    expect(account).toMatchObject({ noted: { 'place-imprecise': 1 } });
    expect(rows).toMatchObject([{ place_unsure: true, country: 'Kenya' }]);
  },
);

test('where there is no point, nothing is said of it', async () => {
  const { account } = await notedOf('date,country,city,lat,lng', '2023-10-07,Kenya,Nationwide,,');
  expect(account).toMatchObject({ noted: { 'no-position': 1 } });
});
