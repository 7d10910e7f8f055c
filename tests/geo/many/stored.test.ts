// The stored form of many events: what was written is read again, and of a file only the parts that are asked for.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../geo/import/columns';
import { importFile } from '../../../geo/import/import';
import { openFile } from '../../../geo/import/open-file';
import { storedBytes } from '../../../geo/import/write-stored';
import { numberOfDay } from '../../../geo/many/days';
import { loadedOf } from '../../../geo/many/loaded';
import { groupRows } from '../../../geo/many/stored';
import { overlaps } from '../../../geo/many/stored-end';
import { openStored } from '../../../geo/many/stored-file';
import { rowsOfField } from '../../import/rows-of-field';

async function importOf(rows: number) {
  const opened = await openFile(new Blob([rowsOfField(rows, 1000)]));
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  return importFile(opened, mapping, { profile });
}

/** The stored file, and how many bytes of it were read. */
async function storedOf(rows: number) {
  const imported = await importOf(rows);
  const bytes = storedBytes(imported, undefined);
  const read = { bytes: 0, parts: 0 };
  const slice = (start: number, end = bytes.length) => {
    read.bytes += end - start;
    read.parts += 1;
    return bytes.slice(start, end).buffer;
  };
  return {
    imported,
    size: bytes.length,
    read,
    stored: await openStored({ byteLength: bytes.length, slice }),
  };
}

describe('many events that are stored', () => {
  test('are the same when they are read again', async () => {
    const { imported, stored } = await storedOf(3000);
    const groups = await Promise.all(
      stored.groups.map(async (group) => ({ group, drawn: await stored.drawn(group) })),
    );
    const { events, actions, unlocated, undated } = loadedOf(groups);
    const names = (of: { action: Uint16Array }, list: string[]) =>
      Array.from(of.action, (action) => list[action]);
    for (const field of ['start', 'end', 'flags', 'row'] as const)
      expect(Array.from(events[field]), field).toEqual(Array.from(imported.events[field]));
    expect(names(events, actions)).toEqual(names(imported.events, imported.actions));
    // A tenth of a metre: the digits that are written.
    for (const field of ['x', 'y'] as const)
      for (const [index, step] of events[field].entries())
        expect(Math.abs(step - (imported.events[field][index] ?? 0))).toBeLessThan(30);
    expect(unlocated).toHaveLength(imported.account.unlocated);
    expect(undated).toEqual([]);
  });

  test('have their words, of those rows that are asked for and in that order', async () => {
    const { stored } = await storedOf(3000);
    const words = await stored.words([2900, 5, 6]);
    expect(words.map(({ at, title }) => [at, title?.slice(0, 5)])).toEqual([
      [2900, 'works'],
      [5, 'works'],
      [6, 'works'],
    ]);
    expect(words[1]?.links).toBe(`https://news.example/${(words[1]?.row ?? 0) - 1}`);
  });

  test('are read by their days: a narrow choice reads its row groups and no other', async () => {
    const { stored, read, size } = await storedOf(3 * groupRows);
    expect(stored.groups.length).toBeGreaterThanOrEqual(3);
    const afterEnd = read.bytes;
    const day = numberOfDay('2019-02-01');
    const wanted = stored.groups.filter((group) => overlaps(group, day, day + 6));
    expect(wanted).toHaveLength(1);
    const [group] = wanted;
    if (group) await stored.drawn(group);
    expect(read.bytes - afterEnd).toBeLessThan(size / 5);
    await stored.words([100, 101, 102]);
    expect(read.bytes).toBeLessThan(size / 2);
  });
});
