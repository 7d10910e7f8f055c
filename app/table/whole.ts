// What the home of a table says before its script comes: how much there is in each column of the days, and the first events.
// Build time only.
import { atlasFolder } from '../../geo/atlas-folder.mjs';
import { storedIn } from '../../geo/many/stored-on-disk';
import type { Table } from '../../geo/table';
import type { Listed } from '../open/opened';
import { TableEvents } from './table-events';

/** As many as a reader without JavaScript looks through; the page of the data has all. */
const firstListed = 100;

const all = { from: null, to: null, action: null };

export async function wholeOf({
  stored: { from, to },
}: Table): Promise<{ counts: number[]; first: Listed[] }> {
  return storedIn(atlasFolder(), async (stored) => {
    const events = new TableEvents(stored, { from, to, counts: [] });
    const { bins } = await events.choose(all);
    return { counts: bins.map(({ count }) => count), first: await events.listed('chosen', 0, firstListed) };
  });
}
