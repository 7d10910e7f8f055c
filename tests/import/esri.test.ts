// What a server of Esri answers to "f=json" is read as its GeoJSON would be.
import { expect, test } from 'vitest';
import { eventsIn, imported, notedIn } from './made-file';
import { readFile, refusalOf } from './read-file';

const answer = (wkid: number | undefined, ...geometries: unknown[]) =>
  JSON.stringify({
    objectIdFieldName: 'OBJECTID',
    fields: [{ name: 'OBJECTID', type: 'esriFieldTypeOID' }, { name: 'D' }],
    ...(wkid && { spatialReference: { wkid, latestWkid: wkid === 102100 ? 3857 : wkid } }),
    features: geometries.map((geometry, index) => ({
      attributes: { OBJECTID: index, D: 1597276800000, place: 'Minsk' },
      ...(geometry ? { geometry } : {}),
    })),
  });

test('a point in degrees or in the metres of web maps is the same point', async () => {
  const rows = [[0, 1597276800000, 'Minsk', 27.56, 53.9]];
  const inDegrees = await readFile(answer(4326, { x: 27.56, y: 53.9 }));
  expect(inDegrees).toMatchObject({ columns: ['OBJECTID', 'D', 'place', 'longitude', 'latitude'], rows });
  expect((await readFile(answer(undefined, { x: 27.56, y: 53.9 }))).rows).toEqual(rows);
  expect((await readFile(answer(102100, { x: 3067965.17, y: 7151240.19 }))).rows).toMatchObject([
    [0, 1597276800000, 'Minsk', expect.closeTo(27.56, 4), expect.closeTo(53.9, 4)],
  ]);
});

test('lines and areas have a middle, and what has no geometry has none', async () => {
  const { opened } = await readFile(
    answer(
      4326,
      {
        points: [
          [27, 53],
          [28, 54],
        ],
      },
      {
        paths: [
          [
            [27, 53],
            [29, 55],
          ],
        ],
      },
      {
        rings: [
          [
            [27, 53],
            [29, 53],
            [29, 55],
            [27, 53],
          ],
        ],
      },
      undefined,
      { x: 'NaN' },
    ),
  );
  const file = await imported(opened);
  expect(notedIn(file)).toMatchObject({ 'no-position': [4, 5], 'middle-of-an-area': [2, 3] });
  expect(eventsIn(file)).toHaveLength(4);
});

test('of any other system it is said which, and what to ask for', async () => {
  const { code, message } = await refusalOf(answer(27700, { x: 530000, y: 180000 }));
  expect({ code, message }).toEqual({
    code: 'not-a-table',
    message:
      'The file is JSON of Esri with positions of the system 27700. Ask for it in degrees, with outSR=4326, or as GeoJSON.',
  });
});
