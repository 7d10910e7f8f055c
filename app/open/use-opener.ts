// The worker that reads the file, and how far it is. The file goes to no one else.
import { proxy, type Remote, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping } from '../../geo/import/mapping';
import { base } from '../../serve/base-path.mjs';
import { drawingIn } from '../_map/points/drawing-in-worker';
import type { PointsDrawing } from '../_map/points/messages';
import type { EncodingChoice, Looked, Progress, Read } from './opened';
import type { Opener } from './opener';
import { parseView } from './view';

export type AskedFile = Remote<Opener>;

/** A file that is read, and whom to ask about it. */
export type OpenedFile = { read: Read; asked: AskedFile; drawing: PointsDrawing };

/** One step after the other: nothing, looked at, being read, read; or refused, with the reason. */
export type Opening =
  | { step: 'none' }
  /** `progress`: once a look at the first rows is not enough. */
  | { step: 'looking'; name: string; bytes: number; progress: Progress | undefined; paused: boolean }
  | { step: 'looked'; looked: Looked }
  | { step: 'reading'; looked: Looked; progress: Progress; paused: boolean }
  | ({ step: 'read'; looked: Looked } & OpenedFile)
  /** `reason`: in words; undefined where the worker itself did not come. */
  | { step: 'refused'; name: string; reason: string | undefined };

const script = `${base}/open-worker/${process.env.RELEASE}.js`;

type Reader = { file: File; thread: Worker; asked: AskedFile; drawing: PointsDrawing };

const isUnderWay = (opening: Opening) => opening.step === 'looking' || opening.step === 'reading';

/** `onRead` is called when a file has been read, before it is shown. */
export function useOpener(
  mappingOf: (looked: Looked) => Mapping | undefined,
  onRead: (mapping: Mapping) => void,
) {
  const [opening, setOpening] = useState<Opening>({ step: 'none' });
  const worker = useRef<Reader>(undefined);
  const end = useCallback(() => {
    worker.current?.thread.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const refused = (name: string) => (problem: unknown) =>
    setOpening({
      step: 'refused',
      name,
      reason: problem instanceof Error ? problem.message : String(problem),
    });

  const onProgress = (progress: Progress) =>
    setOpening((now) => (isUnderWay(now) ? { ...now, progress } : now));

  /** Reads with the mapping; a reading that is under way ends. */
  async function read(looked: Looked, mapping: Mapping): Promise<void> {
    const here = worker.current;
    if (!here) return;
    setOpening({ step: 'reading', looked, progress: { rows: 0, bytes: 0 }, paused: false });
    await here.asked.read(mapping, proxy(onProgress)).then((result) => {
      // Cancelled, or begun again with another mapping.
      if (!result || worker.current !== here) return;
      onRead(mapping);
      setOpening({ step: 'read', looked, read: result, asked: here.asked, drawing: here.drawing });
    }, refused(looked.name));
  }

  async function open(file: File): Promise<void> {
    end();
    const thread = new Worker(script, { type: 'module' });
    const asked = wrap<Opener>(thread);
    worker.current = { file, thread, asked, drawing: drawingIn(thread) };
    thread.addEventListener('error', () =>
      setOpening({ step: 'refused', name: file.name, reason: undefined }),
    );
    await look();
  }

  /** `encoding`: what the reader chose. The columns are looked at anew, for it is what their names are written in. */
  async function look(encoding?: EncodingChoice): Promise<void> {
    const here = worker.current;
    if (!here) return;
    const { name, size } = here.file;
    setOpening({ step: 'looking', name, bytes: size, progress: undefined, paused: false });
    try {
      const link = parseView(location.search).columns ?? '';
      const looked = await here.asked.look(here.file, link, encoding, proxy(onProgress));
      const mapping = mappingOf(looked);
      if (mapping) await read({ ...looked, mapping }, mapping);
      else setOpening({ step: 'looked', looked });
    } catch (problem) {
      refused(here.file.name)(problem);
    }
  }

  function cancel(): void {
    end();
    setOpening({ step: 'none' });
  }

  function pause(paused: boolean): void {
    worker.current?.asked.pause(paused);
    setOpening((now) => (isUnderWay(now) ? { ...now, paused } : now));
  }

  return { opening, open, look, read, pause, cancel };
}
