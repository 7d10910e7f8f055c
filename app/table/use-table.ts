// The worker that fetches the events of the table, and whether it can.
import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { base } from '../../serve/base-path.mjs';
import { drawingIn } from '../_map/points/drawing-in-worker';
import type { Shown } from '../open/opened';
import type { TableGiven } from './given';
import type { TableAsked } from './worker';

const script = `${base}/table/${process.env.RELEASE}-worker.js`;

type Given = Pick<TableGiven, 'file' | 'whole' | 'counts'>;

/** What is given is taken once, for the page is about one file. */
export function useTable(given: Given): { shown: Shown | undefined; failed: boolean } {
  const [{ file, whole, counts }] = useState(given);
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const thread = new Worker(script, { type: 'module' });
    const asked = wrap<TableAsked>(thread);
    const drawing = drawingIn(thread);
    const fail = () => setFailed(true);
    thread.addEventListener('error', fail);
    // Who asked what cannot be fetched waits, and the page says why.
    const orFail =
      <Given extends unknown[], Gives>(ask: (...given: Given) => Promise<Gives>) =>
      (...given: Given): Promise<Gives> =>
        ask(...given).catch(() => {
          fail();
          return new Promise<Gives>(() => {});
        });
    const { from, to } = whole;
    asked.open(new URL(file, location.href).href, { from, to, counts }).then(() => {
      const { choose, listed, events, ofRow, placeOf } = asked;
      setShown({
        read: whole,
        asked: {
          choose: orFail(choose),
          listed: orFail(listed),
          events: orFail(events),
          ofRow: orFail(ofRow),
          placeOf: orFail(placeOf),
        },
        drawing,
      });
    }, fail);
    return () => thread.terminate();
  }, [file, whole, counts]);
  return { shown, failed };
}
