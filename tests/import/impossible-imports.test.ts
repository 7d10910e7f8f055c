// A file that cannot become an atlas leaves no folder, and the error says what is missing and what to do.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importAtlas } from '../../geo/import/import-atlas';

const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'atlas');

function imported(text: string, columns?: string) {
  const file = join(folder, 'events.csv');
  writeFileSync(file, text);
  return importAtlas(file, out, '2026-11-28', columns);
}

describe('an import that cannot be', () => {
  test('names what the columns were taken for where nothing can be drawn', async () => {
    await expect(imported('name,town\nA,B\n')).rejects.toThrow(
      /nothing to draw.+title from name.+--columns/s,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('says of which rows what is missing, where each has either a day or a position', async () => {
    const importing = imported('date,latitude,longitude\n2020-05-01,,\nsoon,50.1,30.1\n');
    await expect(importing).rejects.toThrow(/None of 2 rows has both/);
    await expect(importing).rejects.toThrow(
      /1 without a day: .+ \(line 3: “soon”\)\n {2}1 without a place: .+ \(line 2\)/,
    );
  });

  test.each([
    ['a column that there is not', 'date:wen,latitude:lat', '"date:wen" in --columns', 'perhaps "when"'],
    [
      'a role that there is not',
      'day of it:when',
      '"day of it:when" in --columns',
      'with one of its columns',
    ],
    ['an encoding called as nothing is', 'encoding:undefined', '"encoding:undefined" in', 'when, lat, lon'],
    ['an encoding that there is not', 'encoding:runes', '"encoding:runes" in --columns', 'when, lat, lon'],
  ])('names %s', async (_what, columns, part, expected) => {
    const importing = imported('when,lat,lon\n2020-05-01,50.1,30.1\n', columns);
    await expect(importing).rejects.toThrow(part);
    await expect(importing).rejects.toThrow(expected);
    expect(existsSync(out)).toBe(false);
  });

  test.each(['nothing.csv', '.'])('says that %s is no file', async (name) => {
    const importing = importAtlas(join(folder, name), join(folder, 'never'), '2026-11-28');
    await expect(importing).rejects.toThrow(/ is no file, expected the path of a table of events$/);
  });

  test('overwrites no file', async () => {
    writeFileSync(join(folder, 'x.csv'), 'date,lat,lon\n');
    await expect(importAtlas(join(folder, 'x.csv'), folder, '2026-11-28')).rejects.toThrow(
      /has files in it, expected a new folder/,
    );
  });
});
