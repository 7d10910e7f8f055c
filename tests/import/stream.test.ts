// A file is read part by part, when the next rows are asked for: whoever waits holds back the reading.
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../geo/import/open-file';
import { fileOf } from './read-file';

const count = 100_000;
const table = `id,text\n${Array.from({ length: count }, (_, row) => `${row},some text of row ${row}\n`).join('')}`;

test('what was not asked for is not read', async () => {
  const opened = await openFile(fileOf(table));
  const batches = opened.batches()[Symbol.asyncIterator]();
  const first = await batches.next();
  const read = opened.bytesRead();
  expect(read).toBeLessThan(opened.bytes / 2);
  expect(first.value.count).toBeLessThan(count / 2);
  await batches.next();
  expect(opened.bytesRead()).toBeGreaterThan(read);
  await batches.return?.();
});

test('at the end all bytes are read and all rows given; then it can be read again', async () => {
  const opened = await openFile(fileOf(table));
  for (let time = 1; time <= 2; time++) {
    let rows = 0;
    for await (const batch of opened.batches()) rows += batch.count;
    expect(rows).toBe(count);
    expect(opened.bytesRead()).toBe(opened.bytes);
  }
});

test('the sample is the first rows, at most 200', async () => {
  const { sample } = await openFile(fileOf(table));
  expect([sample.count, sample.firstRow, sample.lines?.length]).toEqual([200, 1, 200]);
  expect(sample.cell(199, 0)).toBe('199');
});

test('who cancels gets no more rows, but the reason that was given', async () => {
  const opened = await openFile(fileOf(table));
  const cancel = new AbortController();
  let batches = 0;
  const reading = (async () => {
    for await (const _ of opened.batches(cancel.signal)) {
      batches++;
      cancel.abort(new Error('cancelled'));
    }
  })();
  await expect(reading).rejects.toThrow('cancelled');
  expect(batches).toBe(1);
});

test('a file on a disk is opened by Node, and refused once it has changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stream-'));
  const path = join(folder, 'events.csv');
  writeFileSync(path, table);
  const opened = await openFile(await openAsBlob(path));
  expect(opened.columns).toEqual(['id', 'text']);
  writeFileSync(path, 'other');
  const reading = (async () => {
    for await (const _ of opened.batches());
  })();
  await expect(reading).rejects.toMatchObject({ name: 'FileRefused', code: 'unreadable' });
  rmSync(folder, { recursive: true });
});
