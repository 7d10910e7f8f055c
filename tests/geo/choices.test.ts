// Twenty choices in every published format, read by others and filtered here by plain code: the same events everywhere.
// tests/browser/counts.spec.ts asks the list, the map and the files that a page makes for the same twenty.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { files } from '../../app/data/files';
import { atlas } from '../../geo/atlas';
import { counted, events, type Facts, isKept, keptBy } from '../browser/atlas';
import { choices, filtersIn } from '../browser/choices';
import {
  type Found,
  fromFlatgeobuf,
  fromGeojson,
  fromKml,
  fromParquet,
  type Row,
  xmlParser,
} from './read-back';

type Told = Facts & { called: string };

const bytesOf = (name: string) => Buffer.from(files[name]?.(atlas) ?? '');
const textOf = (name: string) => bytesOf(name).toString();

function toldIn({ id, start, end, action, claims }: Row): Told {
  return {
    called: String(id),
    start: String(start),
    end: String(end),
    action: String(action),
    claims: typeof claims === 'string' ? JSON.parse(claims) : claims,
  };
}
const rowsOf = (found: Found[]): Told[] => found.map(({ row }) => toldIn(row));

/** A feed says days and denials in words only, and knows its entries by ids of their own: their titles are compared. */
function toldInFeed(): Told[] {
  type Entry = { title: string; category: Array<{ '@_term': string }>; summary: string };
  const { feed } = xmlParser.parse(textOf('events.atom'), true) as { feed: { entry: Entry[] } };
  return feed.entry.toReversed().map(({ title, category, summary }) => {
    const [, first = '', last = first] = /(\d+)(?:–(\d+))? August 2020\./.exec(summary) ?? [];
    const dayOf = (day: string) => `2020-08-${day.padStart(2, '0')}`;
    return {
      called: title,
      start: dayOf(first),
      end: dayOf(last),
      action: category[0]?.['@_term'] ?? '',
      claims: summary.split('\n').map((line) => ({
        position: /^[^:]*\((denies|disputes)\)/.exec(line)?.[1] ?? 'reports',
      })),
    };
  });
}

const readers: Array<[string, typeof events, () => Told[] | Promise<Told[]>]> = [
  ['events.geojson', events, () => rowsOf(fromGeojson(textOf('events.geojson')))],
  ['events.csv', events, () => Papa.parse<Row>(textOf('events.csv'), { header: true }).data.map(toldIn)],
  [
    'events.parquet',
    events,
    async () => rowsOf(await fromParquet(Uint8Array.from(bytesOf('events.parquet')))),
  ],
  // Of its reports on many places nothing is in it, as docs/data.md says.
  ['events.fgb', counted, async () => rowsOf(await fromFlatgeobuf(bytesOf('events.fgb')))],
  ['atlas.kml', events, () => rowsOf(fromKml(textOf('atlas.kml'), 'events'))],
  ['events.atom', events, toldInFeed],
];

test('the twenty choices are twenty, and keep nothing, some and everything', () => {
  const numbers = choices.map((choice) => keptBy(filtersIn(choice), events).length);
  expect(new Set(choices).size).toBe(20);
  expect(Math.min(...numbers)).toBe(0);
  expect(Math.max(...numbers)).toBe(events.length);
  expect(new Set(numbers).size).toBeGreaterThan(8);
});

test('no two events have one title', () => {
  expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
});

test.each(readers)('%s holds the same events for each choice', async (name, among, read) => {
  const told = await read();
  for (const choice of choices) {
    const expected = keptBy(filtersIn(choice), among).map(({ id, title }) =>
      name === 'events.atom' ? title : id,
    );
    const found = told.filter((event) => isKept(filtersIn(choice), event)).map(({ called }) => called);
    expect(found.toSorted(), choice).toEqual(expected.toSorted());
  }
});
