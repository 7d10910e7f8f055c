// Which places a drawing shows: each, while they are few; beyond that rings, so that no drawing grows with the atlas.
import type { LonLat } from '../../geo/model';
import { indexOf, type Standing, standing } from '../_map/groups';
import { type Box, boxAround, overlap } from '../_map/label-boxes';
import type { MapPlace } from '../_map/map-place';
import { markSize, ringSize } from '../_map/mark-size';
import { type Frame, pixelsAt } from './frame';

type At = ReturnType<typeof pixelsAt>;

/** So many marks for a wide and as many for a narrow map stay, with the ground, within 14 kB gzipped. */
const most = 40;

/** From the middle of the drawing: half of the largest screens. */
const inSightPx = 2000;

/** `inRings`: who are links of their own within their ring. Empty where a ring is one link, to the list, for all. */
export type Drawn = Standing & { inRings: MapPlace[] };

export function drawnOf(places: MapPlace[], frame: Frame, zoom: number): Drawn {
  const seen = places.length > most ? places.filter(inSight(frame, zoom)) : places;
  const index = indexOf(seen);
  const { alone, groups } = standing(index, zoom);
  if (seen.length <= most) return { alone, groups, inRings: groups.flatMap(({ members }) => members) };
  // Where even the rings are many: those that stand there from farther away. At zoom 0 the world is a few.
  let few = { alone, groups };
  for (let farther = zoom - 1; few.alone.length + few.groups.length > most && farther >= 0; farther -= 1)
    few = standing(index, farther);
  return { ...few, inRings: [] };
}

/** On a picture nothing can be pressed or moved: what lies beyond it or under the open place's mark is left out. */
export function uncovered({ alone, groups, inRings }: Drawn, open: MapPlace[], at: At, beyond: Box[]): Drawn {
  const boxOf = ({ point, marks }: MapPlace) => boxAround(at(point), markSize(marks.length));
  const marks = open.map(boxOf);
  const isFree = (point: LonLat, box: Box) =>
    !marks.some((mark) => overlap(mark, box)) &&
    !beyond.some((outside) => overlap(outside, boxAround(at(point), { width: 0, height: 0 })));
  const kept = groups.filter(({ point }) => isFree(point, boxAround(at(point), ringSize)));
  return {
    alone: alone.filter((place) => isFree(place.point, boxOf(place))),
    groups: kept,
    inRings: inRings.filter((place) => kept.some(({ members }) => members.includes(place))),
  };
}

function inSight(frame: Frame, zoom: number): (place: MapPlace) => boolean {
  const at = pixelsAt(frame, zoom);
  const scale = 2 ** (zoom - frame.nearestZoom);
  const middle = { x: (frame.width / 2) * scale, y: (frame.height / 2) * scale };
  return ({ point }) => {
    const { x, y } = at(point);
    return Math.abs(x - middle.x) <= inSightPx && Math.abs(y - middle.y) <= inSightPx;
  };
}
