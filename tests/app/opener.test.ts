// The worker that reads a reader's file, without a browser around it.
import { expect, test } from 'vitest';
import type { Progress } from '../../app/open/opened';
import { Opener } from '../../app/open/opener';

const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };

test('the map of a file without a single event is answered: it draws nothing', async () => {
  const opener = new Opener();
  const file = new File(['date,latitude,longitude\nsoon,53.9,27.5\n'], 'events.csv');
  const { mapping } = await opener.look(file, '');
  expect(await opener.read(mapping, () => {})).toMatchObject({ events: 0 });
  const posted = opener.answer({ points: 1, kind: 'groups', asks: { frame, choosing: {} } });
  expect(posted?.answer).toEqual({ points: 1, gives: [] });
});

test('while the order of days is looked for in all rows, it is told how far that is, and it can wait', async () => {
  const rows = Array.from({ length: 300 }, (_, row) => `1/${1 + (row % 12)}/2021,53.9,27.5\n`);
  const file = new File(['date,latitude,longitude\n', ...rows], 'events.csv');
  const opener = new Opener();
  const told: Progress[] = [];
  opener.pause(true);
  let looked = false;
  const looking = opener
    .look(file, '', undefined, (progress) => told.push(progress))
    .then((found) => {
      looked = true;
      return found;
    });
  await expect.poll(() => told).toEqual([{ rows: 300, bytes: file.size }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(looked).toBe(false);
  opener.pause(false);
  expect(await looking).toMatchObject({ dayOrderGuessed: true });
});
