// The worker that reads a reader's file, without a browser around it.
import { expect, test } from 'vitest';
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
