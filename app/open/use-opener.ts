// The worker that reads the file, and how far it is. The file goes to no one else.
import { proxy, type Remote, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping } from '../../geo/import/mapping';
import { base } from '../../serve/base-path.mjs';
import { drawingIn } from '../_map/points/drawing-in-worker';
import type { PointsDrawing } from '../_map/points/messages';
import type { EncodingChoice, Looked, Progress, Read } from './opened';
import type { Opener } from './opener';
import { isRefused, type Refused } from './refusal';
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
  /** `reason`: undefined where the worker itself did not come; an error that nobody foresaw has its message alone. */
  | { step: 'refused'; name: string; reason: Refused | string | undefined };

const script = `${base}/open-worker/${process.env.RELEASE}.js`;

type ReadOpening = Extract<Opening, { step: 'read' }>;
type Reader = { file: File; thread: Worker; asked: AskedFile; drawing: PointsDrawing };

const isUnderWay = (opening: Opening) => opening.step === 'looking' || opening.step === 'reading';

/** `onRead` is called when a file has been read, before it is shown. */
export function useOpener(
  mappingOf: (looked: Looked) => Mapping | undefined,
  onRead: (mapping: Mapping) => void,
) {
  const [opening, setOpening] = useState<Opening>({ step: 'none' });
  const worker = useRef<Reader>(undefined);
  // It stays until another file is read, for the reading of that can be cancelled.
  const last = useRef<{ reader: Reader; opening: ReadOpening }>(undefined);
  const end = useCallback(() => {
    worker.current?.thread.terminate();
    last.current?.reader.thread.terminate();
    worker.current = undefined;
    last.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const refused = (name: string) => (problem: unknown) => {
    end();
    setOpening({
      step: 'refused',
      name,
      reason: isRefused(problem) ? problem : problem instanceof Error ? problem.message : String(problem),
    });
  };

  // A reading that has ended can still say something.
  const progressOf = (here: Reader) =>
    proxy((progress: Progress) => {
      if (worker.current === here) setOpening((now) => (isUnderWay(now) ? { ...now, progress } : now));
    });

  /** Reads with the mapping; a reading that is under way ends. */
  async function read(looked: Looked, mapping: Mapping): Promise<void> {
    const here = worker.current;
    if (!here) return;
    setOpening({ step: 'reading', looked, progress: { rows: 0, bytes: 0 }, paused: false });
    await here.asked.read(mapping, progressOf(here)).then((result) => {
      // Cancelled, or begun again with another mapping.
      if (!result || worker.current !== here) return;
      if (last.current?.reader !== here) last.current?.reader.thread.terminate();
      const { asked, drawing } = here;
      last.current = { reader: here, opening: { step: 'read', looked, read: result, asked, drawing } };
      show(last.current.opening);
    }, refused(looked.name));
  }

  function show(opening: ReadOpening): void {
    onRead(opening.looked.mapping);
    setOpening(opening);
  }

  /** `encoding`: what the reader chose. The columns are looked at anew, for it is what their names are written in. */
  async function open(file: File, encoding?: EncodingChoice): Promise<void> {
    leave();
    const thread = new Worker(script, { type: 'module' });
    const asked = wrap<Opener>(thread);
    const here = { file, thread, asked, drawing: drawingIn(thread) };
    worker.current = here;
    thread.addEventListener('error', () => {
      end();
      setOpening({ step: 'refused', name: file.name, reason: undefined });
    });
    const { name, size } = file;
    setOpening({ step: 'looking', name, bytes: size, progress: undefined, paused: false });
    try {
      const link = parseView(location.search).columns ?? '';
      const looked = await asked.look(file, link, encoding, progressOf(here));
      const mapping = mappingOf(looked);
      if (mapping) await read({ ...looked, mapping }, mapping);
      else setOpening({ step: 'looked', looked });
    } catch (problem) {
      refused(file.name)(problem);
    }
  }

  /** A reading that is under way ends; the file that was read last stays. */
  function leave(): void {
    if (worker.current === last.current?.reader) void worker.current?.asked.stop();
    else worker.current?.thread.terminate();
  }

  /** Back to the file that was read before, if one was. */
  function cancel(): void {
    leave();
    worker.current = last.current?.reader;
    if (last.current) show(last.current.opening);
    else setOpening({ step: 'none' });
  }

  function pause(paused: boolean): void {
    worker.current?.asked.pause(paused);
    setOpening((now) => (isUnderWay(now) ? { ...now, paused } : now));
  }

  async function look(encoding: EncodingChoice): Promise<void> {
    if (worker.current) await open(worker.current.file, encoding);
  }

  return { opening, open, look, read, pause, cancel };
}
