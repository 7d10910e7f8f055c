// Which names stand where at a zoom: towns and, in a city, places. Pure: the drawing and Leaflet agree by this.
import type { LonLat } from '../../geo/model';
import type { Standing } from './groups';
import { type Box, boxAround, overlap, placeLabels } from './label-boxes';
import { markSize, ringSize } from './mark-size';

export type Town = { id: string; name: string; rank: number; point: LonLat };

/** From this zoom on, places stand apart and are named. */
const cityZoom = 10.5;
/** Towns of a rank are named from this zoom on: regions' capitals, other towns, cities abroad. */
const fromZoom: Record<number, number> = { 1: 5, 2: 6.25, 3: 5.5 };
const linePx = 18;
const dotPx = 6;
/** Rather too wide than covered by a mark: the widest of the system fonts, plain and bold. */
const characterPx = { plain: 7.4, bold: 8.3 };

export type Shown = { id: string; text: string; dx: number; dy: number; point: LonLat; className: string };

type Pixels = { x: number; y: number };

/** `at`: where a point stands at the zoom, in pixels from anywhere. `dx`, `dy`: from there to the name's upper left corner.
 * `taken`: where else no town and no name may stand. */
export function labelsAt(
  at: (point: LonLat) => Pixels,
  zoom: number,
  towns: Town[],
  { alone, groups }: Standing,
  taken: readonly Box[] = [],
): Shown[] {
  const marks = [
    ...groups.map(({ point }) => boxAround(at(point), ringSize)),
    ...alone.map(({ point, marks: { length } }) => boxAround(at(point), markSize(length))),
  ];
  const dotOf = (point: LonLat) => boxAround(at(point), { width: dotPx, height: dotPx });
  const shownTowns = towns.filter(
    ({ rank, point }) =>
      zoom >= (fromZoom[rank] ?? 0) &&
      (zoom < cityZoom || rank > 1) &&
      !taken.some((box) => overlap(box, dotOf(point))),
  );
  // A name over another town's dot would be taken for its own.
  const dots = shownTowns.map(({ point }) => dotOf(point));
  const middles = [...alone, ...groups].map(({ point }) => at(point));
  const toMark = (point: LonLat) => {
    const here = at(point);
    return Math.min(...middles.map((middle) => apart(here, middle)));
  };
  const named = [
    ...shownTowns
      // Beside a mark there are few free spots, so who stands there chooses first.
      .sort((a, b) => a.rank - b.rank || toMark(a.point) - toMark(b.point))
      .map(({ id, name, rank, point }) => ({
        id: `town ${id}`,
        name,
        point,
        className: `town town-${rank}`,
        bold: rank === 1,
      })),
    ...(zoom < cityZoom ? [] : alone)
      .filter(({ kind }) => kind !== 'settlement')
      .map(({ id, name, point }) => ({
        id: `place ${id}`,
        name,
        point,
        className: 'place-name',
        bold: true,
      })),
  ];
  const wanted = named.map(({ id, name, point, bold }) => {
    const { x, y } = at(point);
    return {
      id,
      text: name,
      x,
      y,
      width: name.length * characterPx[bold ? 'bold' : 'plain'],
      height: linePx,
    };
  });
  return placeLabels(wanted, [...taken, ...marks, ...dots]).flatMap((placed) => {
    const origin = named.find(({ id }) => id === placed.id);
    return origin ? [{ ...placed, point: origin.point, className: origin.className }] : [];
  });
}

const apart = (a: Pixels, b: Pixels): number => Math.hypot(a.x - b.x, a.y - b.y);
