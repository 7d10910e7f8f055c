// Whatever happens to a file, it is read or refused: nothing else is thrown, and nothing runs for ever.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { bytes, readFile } from './read-file';

const csv = 'id,date,text\r\n1,2020-08-13,"Страйк, ""Азот"""\r\n2,,"two\nlines"\r\n';
const feature =
  '{"type":"Feature","geometry":{"type":"Point","coordinates":[27.5,53.9]},"properties":{"id":1}}';
const columns = [
  { name: 'id', data: [1n, 2n, 3n, 4n], type: 'INT64' as const },
  { name: 'town', data: ['Minsk', null, 'Brest', 'Minsk'], type: 'STRING' as const },
  {
    name: 'at',
    data: [{ type: 'Point', coordinates: [27, 53] }, null, null, null],
    type: 'GEOMETRY' as const,
  },
];

const files: [string, Uint8Array<ArrayBuffer>][] = [
  ['a table', bytes(csv)],
  [
    'a table in UTF-16',
    new Uint8Array(new Uint16Array(Array.from(csv, (letter) => letter.charCodeAt(0))).buffer),
  ],
  ['a packed table', new Uint8Array(gzipSync(csv))],
  ['GeoJSON', bytes(`{"type":"FeatureCollection","features":[${feature},${feature}]}`)],
  ['an object a line', bytes('{"id":1,"a":[{"b":null}]}\n{"id":2}\n')],
  ['packed JSON', new Uint8Array(gzipSync(`[${feature}]`))],
  ['Parquet', new Uint8Array(parquetWriteBuffer({ columnData: columns }))],
  [
    'Parquet that is not packed',
    new Uint8Array(parquetWriteBuffer({ columnData: columns, codec: 'UNCOMPRESSED' })),
  ],
];

/** Some bytes at a place, counted around, are replaced by others: none, fewer or more. */
const damage = fc.record({
  at: fc.nat(100_000),
  gone: fc.integer({ min: 0, max: 6 }),
  put: fc.uint8Array({ maxLength: 6 }),
});
const damaged = (file: Uint8Array, places: { at: number; gone: number; put: Uint8Array }[]) =>
  places.reduce((content, { at, gone, put }) => {
    const start = at % (content.length + 1);
    return new Uint8Array([...content.subarray(0, start), ...put, ...content.subarray(start + gone)]);
  }, new Uint8Array(file));

const readOrRefused = (content: Uint8Array<ArrayBuffer>) =>
  readFile(content).catch((error: Error) => expect(error.name).toBe('FileRefused'));
const seed = 20200809;

describe.each(files)('%s', (_, file) => {
  test('is read as it is', async () => {
    expect((await readFile(file)).rows.length).toBeGreaterThan(0);
  });

  test('is read or refused with damage in some places', async () => {
    const places = fc.array(damage, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(places, async (at) => void (await readOrRefused(damaged(file, at)))),
      { seed, numRuns: 200 },
    );
  });

  test('is read or refused wherever it is cut off', async () => {
    for (let length = 0; length < file.length; length++) await readOrRefused(file.slice(0, length));
  });
});

test('any bytes are read or refused', async () => {
  const letters = bytes('a1,;"\n\r{}[]:\t|').values();
  const noise = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: fc.nat(255) }),
    { minLength: 1, maxLength: 120 },
  );
  await fc.assert(
    fc.asyncProperty(noise, async (content) => void (await readOrRefused(new Uint8Array(content)))),
    { seed, numRuns: 1000 },
  );
});
