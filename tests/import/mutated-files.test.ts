// Files that were damaged on their way, ten thousand of them: each is opened and every row accounted for, or it is refused in words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { openFile } from '../../geo/import/open-file';
import { FileRefused } from '../../geo/import/rows';

/** In the shapes of files of the field. */
const whole = [
  `,id,date,sources,struggles,employment_types,locations,companies,latlngs,addresses
0,382,1969-03-04,"['https://example.org/a', 'https://example.org/b']",['ethics'],['white collar'],['minsk-belarus'],None,"[(53.9, 27.56)]","['A plant, Minsk']"
1,314,2020-08-13,['https://example.org/c'],['pay'],['contract'],['usa'],['a mill'],"[(44.05, -92.5), (30.2, -97.7)]","['United States']"
2,315,2020/08/14,None,None,None,None,None,None,None`,
  `state;city;name;date;date_text;end date;lat;lon;Link 1
Texas;Austin;"A ""quoted"" title";2020-05-30;(Believed to be) 2020-05-30;;30,27;-97,74;https://example.org/a
;;"Two
lines";13/08/2020;Unknown Date;2020-08-12;NaN;0;=1+1`,
  JSON.stringify([
    {
      id: 1,
      date: '8/13/2020',
      latitude: '53.9',
      longitude: '27.56',
      location: 'Minsk',
      sources: [{ path: 'https://example.org/a' }],
      filters: [],
    },
    {
      id: 2,
      date: '2020',
      latitude: null,
      longitude: 27.56,
      location: '',
      sources: ['A paper'],
      filters: [{ key: 'a', value: 1 }],
    },
  ]),
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [27.56, 53.9] },
        properties: { date: '2020-08-13~', title: 'At a point' },
      },
      {
        type: 'Feature',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [27, 53],
              [28, 54],
              [27, 53],
            ],
          ],
        },
        properties: { date: '2020-08' },
      },
      { type: 'Feature', geometry: null, properties: { date: '', title: 'Nowhere' } },
    ],
  }),
].map((text) => [...new TextEncoder().encode(text)]);

const put = [
  '"',
  ',',
  '\n',
  ';',
  'NaN',
  '__proto__',
  '[',
  ']',
  '{',
  '}',
  'null',
  '1e999',
  '-',
  '\0',
  'é',
  '(',
  '<b>',
  '"toString":1,',
  '"coordinates":[{}],',
  '2020-13-45',
];

/** At a share of the file's length, some bytes are taken out and others put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(12),
  bytes: fc.oneof(
    fc.constantFrom(...put).map((text) => [...new TextEncoder().encode(text)]),
    fc.array(fc.nat(255), { maxLength: 2 }),
  ),
});

const damaged = fc
  .tuple(fc.constantFrom(...whole), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([file, damages]) =>
    damages.reduce((bytes, { at, out, bytes: put }) => {
      const from = Math.floor(at * bytes.length);
      return [...bytes.slice(0, from), ...put, ...bytes.slice(from + out)];
    }, file),
  );

test('nothing is thrown but a refusal, and no row is lost', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      try {
        const opened = await openFile(new Blob([Uint8Array.from(bytes)]));
        let rows = 0;
        for await (const batch of opened.batches()) rows += batch.count;
        const { mapping, profile } = recognise(opened.columns, opened.sample);
        const { account, refused, texts } = await importFile(opened, mapping, { profile });
        expect(account.accepted + account.repaired + account.refused).toBe(rows);
        expect([...refused.asCsv(opened.columns, texts)]).toHaveLength(account.refused + 1);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        expect(error.message).not.toBe('');
      }
    }),
    { numRuns: 10_000, seed: 5 },
  );
});
