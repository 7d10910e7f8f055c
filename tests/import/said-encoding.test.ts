// What a file's letters are can be wrongly recognised; whoever knows it says it, and every way of reading obeys.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type EncodingName, encodings } from '../../geo/import/encodings';
import { type ImportedAtlas, importAtlas } from '../../geo/import/import-atlas';
import { accountInWords } from '../../geo/import/import-in-words';
import { openFile } from '../../geo/import/open-file';
import { storedIn } from '../../geo/many/stored-on-disk';
import { bothWays } from './by-duckdb/both-ways';
import { narrow } from './narrow';
import { bytes, fileOf, readFile } from './read-file';

const tableOf = (town: string, title: string) =>
  `date,latitude,longitude,place,title\n2020-08-13,30.5,31.2,${town},${title}\n`;

const written: [language: string, encoding: EncodingName, town: string, title: string][] = [
  ['Arabic', 'windows-1256', 'القاهرة', 'إضراب عمال المصنع'],
  ['Turkish', 'windows-1254', 'İzmir', 'İşçiler greve başladı'],
  ['Greek', 'windows-1253', 'Θεσσαλονίκη', 'Απεργία στο εργοστάσιο'],
  ['Hebrew', 'windows-1255', 'תל אביב', 'שביתה במפעל'],
  ['Lithuanian', 'windows-1257', 'Šiauliai', 'Gamyklos darbuotojų streikas'],
  ['Russian of DOS', 'ibm866', 'Гродно', 'Рабочие завода начали забастовку'],
  ['Russian of a Macintosh', 'x-mac-cyrillic', 'Гродно', 'Рабочие завода начали забастовку'],
];

describe('letters that are taken for others come out whole where their encoding is said', () => {
  test.each(written)('%s, in %s', async (_language, encoding, town, title) => {
    const content = narrow(tableOf(town, title), encoding);
    expect((await readFile(content)).rows[0]?.slice(3)).not.toEqual([town, title]);
    const opened = await openFile(fileOf(content), undefined, encoding);
    expect([opened.encoding, opened.encodingBy]).toEqual([encoding, 'said']);
    expect([3, 4].map((column) => opened.sample.cell(0, column))).toEqual([town, title]);
  });
});

test('what is said counts more than a mark at the beginning', async () => {
  const content = bytes([0xff, 0xfe], 'date,text\n2020-08-13,Strike\n');
  const { columns } = await openFile(fileOf(content), undefined, 'windows-1252');
  expect(columns).toEqual(['ÿþdate', 'text']);
});

test.each(encodings.map(({ name }) => name))('%s is an encoding that is known here', (name) => {
  expect(new TextDecoder(name).encoding).toBe(name);
});

describe('an import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-encoding-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const content = narrow(tableOf('القاهرة', 'إضراب عمال المصنع'), 'windows-1256');

  test('recognises the columns where only the encoding is said', async () => {
    const [file, out] = [join(folder, 'events.csv'), join(folder, 'atlas')];
    writeFileSync(file, content);
    await importAtlas(file, out, '2026-11-28', 'encoding:windows-1256');
    const rows = await storedIn(out, (stored) => stored.all());
    expect(rows).toMatchObject([{ start: '2020-08-13', place: 'القاهرة', title: 'إضراب عمال المصنع' }]);
  });

  test('says which encoding it took where only the letters told', async () => {
    const [file, out] = [join(folder, 'events.csv'), join(folder, 'as-recognised')];
    writeFileSync(file, content);
    const words = (imported: ImportedAtlas) => accountInWords(imported, out);
    expect(words(await importAtlas(file, out, '2026-11-28'))).toContain(
      'Its letters were taken for windows-1251.',
    );
    writeFileSync(file, tableOf('Minsk', 'Strike'));
    const other = join(folder, 'in-ascii');
    expect(words(await importAtlas(file, other, '2026-11-28'))).not.toContain('Its letters');
  });

  test('by DuckDB obeys, too', async () => {
    const columns = { date: ['date'], latitude: ['latitude'], longitude: ['longitude'], title: ['title'] };
    const { memory, duckdb } = await bothWays(content, 'events.csv', {
      mapping: { columns, dayOrder: 'year-first', longitudeFirst: false, encoding: 'windows-1256' },
      profile: undefined,
    });
    expect(duckdb.rows).toMatchObject([{ title: 'إضراب عمال المصنع' }]);
    expect(duckdb).toEqual(memory);
  });
});
