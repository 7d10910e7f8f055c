// The worker of an atlas whose events are a table: it fetches parts of the published file, and answers the page.
import { expose } from 'comlink';
import { asyncBufferFromUrl, cachedAsyncBuffer } from 'hyparquet';
import { openStored } from '../../geo/many/stored-file';
import { oneVersion } from './one-version';
import { TableEvents, type Whole } from './table-events';

let events: Promise<TableEvents> | undefined;

/** Bytes: a file of some thousand events is fetched as one, sooner than its parts would come. */
const small = 512 * 1024;

/** `address`: absolute. */
async function begin(address: string, whole: Whole): Promise<TableEvents> {
  const file = await asyncBufferFromUrl({ url: address, fetch: oneVersion() });
  const buffer = file.byteLength < small ? cachedAsyncBuffer(file, { minSize: small }) : file;
  return new TableEvents(await openStored(buffer), whole);
}

const here = () => {
  if (!events) throw new Error('nothing is asked before the file is opened');
  return events;
};

const asked = {
  open: async (address: string, whole: Whole): Promise<void> => {
    events = begin(address, whole);
    await events;
  },
  choose: async (...given: Parameters<TableEvents['choose']>) => (await here()).choose(...given),
  listed: async (...given: Parameters<TableEvents['listed']>) => (await here()).listed(...given),
  events: async (...given: Parameters<TableEvents['events']>) => (await here()).events(...given),
  ofRow: async (...given: Parameters<TableEvents['ofRow']>) => (await here()).ofRow(...given),
  placeOf: async (...given: Parameters<TableEvents['placeOf']>) => (await here()).placeOf(...given),
};
export type TableAsked = typeof asked;

// What the map asks goes past the others' way of asking: pictures are handed over, many a second.
addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  const posted = (await events)?.answer(data);
  if (posted) postMessage(posted.answer, { transfer: posted.transfer });
});
expose(asked);
