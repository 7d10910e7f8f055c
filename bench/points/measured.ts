// What runs in a measured page: one layer on one map, and the clock. bench.mjs calls it as `measured`.
import type { Map as LeafletMap } from 'leaflet';
import { dayCount, firstDay } from './made-up';

/** A layer under test. What it answers with a promise is done when its picture is handed to the browser. */
export type Layer = {
  map: LeafletMap;
  /** Makes the events and keeps them where the layer wants them; not measured. */
  give: (count: number) => Promise<void>;
  /** From events that are there to their picture. */
  add: () => Promise<void>;
  /** Keeps what overlaps the days, both included. */
  choose: (from: number, to: number) => Promise<void>;
  remove: () => void;
  /** How many pictures it has handed over until now; a layer that draws within the move has none to count. */
  pictures?: () => number;
};

/** After the frame in which it is called has been painted: a task behind that frame. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }),
  );

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Milliseconds from the call until after the frame that shows what it did. */
async function toPaint(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  await painted();
  return performance.now() - begun;
}

/** Leaflet drags by these. */
function mouse(type: string, { x, y }: { x: number; y: number }): void {
  document.querySelector('#map')?.dispatchEvent(
    new MouseEvent(type, {
      clientX: x,
      clientY: y,
      button: 0,
      buttons: 1,
      bubbles: true,
      cancelable: true,
    }),
  );
}

export function measure(layer: Layer) {
  return {
    give: layer.give,
    /** Adds the layer anew. */
    async firstDraw(): Promise<number> {
      layer.remove();
      await painted();
      // Not always at the same moment between two frames.
      await pause(100 + Math.random() * 17);
      return toPaint(layer.add);
    },
    /** Chooses half of all days, each time another half. */
    async filter(turn: number): Promise<number> {
      await pause(100 + Math.random() * 17);
      const from = firstDay + ((turn * 997) % Math.floor(dayCount / 2));
      return toPaint(() => layer.choose(from, from + Math.floor(dayCount / 2)));
    },
    chooseAll: () => layer.choose(firstDay - 1, firstDay + dayCount + 100),
    /** Drags the map by its hand in each frame; what one frame took, in the middle of them, and pictures a frame. */
    async pan(frames: number): Promise<{ frameMs: number; picturesAFrame: number | undefined }> {
      const took: number[] = [];
      const before = layer.pictures?.();
      const spot = { x: 640, y: 400 };
      mouse('mousedown', spot);
      let last = await frame();
      for (let at = 0; at < frames; at += 1) {
        const way = at < frames / 2 ? 1 : -1;
        spot.x += 9 * way;
        spot.y += 4 * way;
        mouse('mousemove', spot);
        const now = await frame();
        took.push(now - last);
        last = now;
      }
      const drawn = layer.pictures?.();
      // Long enough for Leaflet not to take it for a throw.
      await pause(100);
      mouse('mouseup', spot);
      took.sort((a, b) => a - b);
      return {
        frameMs: took[Math.floor(took.length / 2)] ?? 0,
        picturesAFrame: drawn === undefined || before === undefined ? undefined : (drawn - before) / frames,
      };
    },
  };
}

declare global {
  var measured: ReturnType<typeof measure>;
}
