// What the home of a table says before its script comes: how many events are drawn and where, how many there are in each
// column of the days, and the first of them.
// Build time only.
import { atlasFolder } from '../../geo/atlas-folder.mjs';
import { drawableIn } from '../../geo/many/drawable';
import { storedIn } from '../../geo/many/stored-on-disk';
import type { Table } from '../../geo/table';
import type { Listed, Shown } from '../open/opened';
import { TableEvents } from './table-events';

/** As many as a reader without JavaScript looks through; the page of the data has all. */
const firstListed = 100;

const all = { from: null, to: null, action: null };

export async function wholeOf({
  stored: { from, to },
}: Table): Promise<{ whole: Shown['read']; counts: number[]; first: Listed[] }> {
  return storedIn(atlasFolder(), async (stored) => {
    const events = new TableEvents(stored, { from, to, counts: [] });
    const { bins = [] } = (await events.choose(all)) ?? {};
    const drawable = await drawableIn(stored);
    return {
      whole: { events: drawable.events, from, to, extent: drawable.extent },
      counts: bins.map(({ count }) => count),
      first: await events.listed('chosen', 0, firstListed),
    };
  });
}
