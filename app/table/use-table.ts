// The worker that fetches the events of the table, and why it cannot, where it cannot.
import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { base } from '../../serve/base-path.mjs';
import { drawingIn } from '../_map/points/drawing-in-worker';
import type { Shown } from '../open/opened';
import type { TableGiven } from './given';
import { isChanged } from './one-version';
import type { TableWords } from './words';
import type { TableAsked } from './worker';

const script = `${base}/table/${process.env.RELEASE}-worker.js`;

type Given = Pick<TableGiven, 'file' | 'whole' | 'counts'>;

/** Why events are not there, by its words. */
type Failure = keyof Pick<TableWords, 'failed' | 'changed'>;

/** What is given is taken once, for the page is about one file. */
export function useTable(given: Given): { shown: Shown | undefined; failed: Failure | undefined } {
  const [{ file, whole, counts }] = useState(given);
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState<Failure>();
  useEffect(() => {
    const thread = new Worker(script, { type: 'module' });
    const asked = wrap<TableAsked>(thread);
    const drawing = drawingIn(thread);
    const fail = (problem: unknown) => setFailed(isChanged(problem) ? 'changed' : 'failed');
    thread.addEventListener('error', fail);
    // Who asked what cannot be fetched waits, and the page says why.
    const orFail =
      <Given extends unknown[], Gives>(ask: (...given: Given) => Promise<Gives>) =>
      (...given: Given): Promise<Gives> =>
        ask(...given).catch((problem: unknown) => {
          fail(problem);
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
