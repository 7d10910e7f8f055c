// JSON with several lists of records, as tools write events beside their sources.
import { describe, expect, test } from 'vitest';
import { readFile, refusalOf } from './read-file';

describe('of several lists, the one that says when and where is read, and the others are named', () => {
  const event = { date: '2020-08-13', latitude: 53.9, longitude: 27.56, title: 'March' };
  const source = { id: 's1', title: 'A report', url: 'https://a.example' };
  const collection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [27.56, 53.9] },
        properties: { date: '2020-08-13' },
      },
    ],
  };
  test.each<[what: string, json: unknown, read: string, unread: string[]]>([
    [
      'as TimeMap has them',
      { events: [event], sources: [source], associations: [{ id: 'a', mode: 'FILTER' }] },
      'events',
      ['sources', 'associations'],
    ],
    [
      'the others first',
      { sources: [source], notes: [{ text: 'x' }], data: [event] },
      'data',
      ['sources', 'notes'],
    ],
    [
      'another with a day alone',
      { sources: [{ ...source, date: '2020-08-20' }], events: [event] },
      'events',
      ['sources'],
    ],
    [
      'another with a position alone',
      { sites: [{ latitude: 1, longitude: 2 }], events: [event] },
      'events',
      ['sites'],
    ],
    [
      'none has both, and one a day',
      { sources: [source], events: [{ date: '2020-08-13', city: 'Minsk' }] },
      'events',
      ['sources'],
    ],
    [
      'another with more fields than can be read',
      {
        settings: [Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`f${at}`, at]))],
        events: [event],
      },
      'events',
      ['settings'],
    ],
    ['deeper inside', { a: { of: [event] }, b: { of: [source] } }, 'a.of', ['b.of']],
    [
      'a collection of features, and a list deeper inside',
      { map: collection, legend: { of: [source] } },
      'map',
      ['legend.of'],
    ],
    [
      'at the top, and others deeper inside',
      { events: [event], about: { authors: [{ name: 'x' }], of: { sources: [source] } } },
      'events',
      ['about.authors', 'about.of.sources'],
    ],
    [
      'deeper inside, and others at the top',
      { sources: [source], data: { of: [event] } },
      'data.of',
      ['sources'],
    ],
    ['two that say both, one of them nearer to the top', { a: { of: [event] }, b: [event] }, 'b', ['a.of']],
    [
      'none says anything, and one is nearer to the top',
      { a: [{ x: 1 }], b: { of: [{ y: 1 }] } },
      'a',
      ['b.of'],
    ],
    [
      'one at the top, and one in each of many records',
      {
        events: [event],
        ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`e${at}`, { of: [source] }])),
      },
      'events',
      [...Array.from({ length: 50 }, (_, at) => `e${at}.of`), '…'],
    ],
  ])('%s', async (_what, json, read, unread) => {
    const { opened, rows } = await readFile(JSON.stringify(json));
    expect(opened.lists).toEqual({ read, unread });
    expect(rows).toHaveLength(1);
  });

  test.each<[what: string, json: unknown, names: string]>([
    ['two that say both', { planned: [event], held: [event] }, 'planned, held'],
    ['none says anything', { a: [{ x: 1 }], b: [{ y: 1 }] }, 'a, b'],
    [
      'one says when, and another where',
      { days: [{ date: '2020-08-13' }], sites: [{ latitude: 1, longitude: 2 }] },
      'days, sites',
    ],
    [
      'a list in each of many records',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`e${at}`, { of: [at === 7 ? event : source] }]),
      ),
      'e0.of, e1.of, e2.of, e3.of, e4.of, e5.of, e6.of, e7.of, e8.of, e9.of',
    ],
    [
      'a list in each of two hundred thousand records',
      Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`e${at}`, { of: [{ x: 1 }] }])),
      'e0.of, e1.of, e2.of, e3.of, e4.of, e5.of, e6.of, e7.of, e8.of, e9.of',
    ],
  ])('it is refused where that is not clear: %s', async (_what, json, names) => {
    const { code, message } = await refusalOf(JSON.stringify(json));
    expect(code).toBe('no-records');
    expect(message).toContain(`Several lists of records: ${names}.`);
  });
});
