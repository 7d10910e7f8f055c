// Taking turns at the export.
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurn } from '../../serve/turn.mjs';
import { folderOf } from './small-site';

let folder: ReturnType<typeof folderOf>;
let mark: string;
beforeEach(() => {
  folder = folderOf({});
  mark = join(folder.root, 'turn');
});
afterEach(() => folder.remove());

test('one has the turn at a time, and the next gets it when it is given back', async () => {
  const order: string[] = [];
  const giveBack = await takeTurn(mark, () => order.push('the first waits'));
  const next = takeTurn(mark, () => order.push('the second waits')).then((giveBackToo) => {
    order.push('the second has it');
    giveBackToo();
  });
  order.push('the first gives it back');
  giveBack();
  await next;
  expect(order).toEqual(['the second waits', 'the first gives it back', 'the second has it']);
});

test('one that died long ago holds up nobody', async () => {
  writeFileSync(mark, '');
  utimesSync(mark, new Date(), new Date(Date.now() - 6000));
  const wait = vi.fn();
  (await takeTurn(mark, wait))();
  expect(wait).toHaveBeenCalledOnce();
});

test('a folder that cannot be written to is an error, not a wait for ever', async () => {
  await expect(takeTurn(join(folder.root, 'missing/turn'), () => {})).rejects.toThrow('ENOENT');
});
