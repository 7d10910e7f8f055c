// Where things stand in a drawing: in Web Mercator, as on Leaflet's map, relative to the extent that is drawn.
import type { Extent } from '../../geo/extent';
import type { LonLat } from '../../geo/model';
import type { Box } from '../_map/label-boxes';

export type Frame = {
  /** The nearest that a link without a camera leads to. */
  nearestZoom: number;
  /** Pixels at that zoom. A page shows the drawing at most this large. */
  width: number;
  height: number;
  /** Pixels of the drawing's own coordinates, `unitsWide` of which are the extent's width. */
  units: (point: LonLat) => [x: number, y: number];
  unitsHigh: number;
  /** For what must keep its size in pixels: a place in the drawing as parts of its width and height. */
  percent: (point: LonLat) => { x: string; y: string };
};

/** Fine enough for a screen of 4000 pixels. */
export const unitsWide = 4000;

const tilePx = 256;

/** Parts of the world's width, from its north-western corner. */
function mercator([lon, lat]: LonLat): [x: number, y: number] {
  const phi = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2];
}

export function frameOf([west, south, east, north]: Extent, nearestZoom: number): Frame {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const [width, height] = [right - left, bottom - top];
  const units = (point: LonLat): [number, number] => {
    const [x, y] = mercator(point);
    return [((x - left) / width) * unitsWide, ((y - top) / width) * unitsWide];
  };
  const unitsHigh = (height / width) * unitsWide;
  const worldPx = tilePx * 2 ** nearestZoom;
  return {
    nearestZoom,
    width: Math.round(width * worldPx),
    height: Math.round(height * worldPx),
    units,
    unitsHigh,
    percent: (point) => {
      const [x, y] = units(point);
      return { x: percent(x / unitsWide), y: percent(y / unitsHigh) };
    },
  };
}

/** What a drawing is fitted to, in pixels. */
export type Stage = { width: number; height: number };

/** Where the frame lies on a stage, and at which zoom: in its middle, as large as fits, never nearer than its nearest. */
export function placedOn({ width, height }: Stage, frame: Frame) {
  const scale = Math.min(1, width / frame.width, height / frame.height);
  const size = { width: frame.width * scale, height: frame.height * scale };
  const box = { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
  return { zoom: frame.nearestZoom + Math.log2(scale), box };
}

const far = 1e6;

/** All that lies beyond a stage, in pixels from the frame's north-western corner. */
export function beyond(stage: Stage, frame: Frame): Box[] {
  const { x, y } = placedOn(stage, frame).box;
  const [width, height] = [2 * far, 2 * far];
  return [
    { x: -x - width, y: -far, width, height },
    { x: -x + stage.width, y: -far, width, height },
    { x: -far, y: -y - height, width, height },
    { x: -far, y: -y + stage.height, width, height },
  ];
}

/** Pixels from the frame's north-western corner at a zoom. */
export function pixelsAt(frame: Frame, zoom: number): (point: LonLat) => { x: number; y: number } {
  const widthPx = frame.width * 2 ** (zoom - frame.nearestZoom);
  return (point) => {
    const [x, y] = frame.units(point);
    return { x: (x / unitsWide) * widthPx, y: (y / unitsWide) * widthPx };
  };
}

/** Three digits: a tenth of a pixel on the largest screens. */
const percent = (part: number): string => `${Number((part * 100).toFixed(3))}%`;
