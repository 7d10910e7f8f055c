// Which places a drawing shows: each, while they are few; beyond that rings, so that no drawing grows with the atlas.
import { indexOf, type Standing, standing } from '../_map/groups';
import type { MapPlace } from '../_map/map-place';
import { type Frame, pixelsAt } from './frame';

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

function inSight(frame: Frame, zoom: number): (place: MapPlace) => boolean {
  const at = pixelsAt(frame, zoom);
  const scale = 2 ** (zoom - frame.nearestZoom);
  const middle = { x: (frame.width / 2) * scale, y: (frame.height / 2) * scale };
  return ({ point }) => {
    const { x, y } = at(point);
    return Math.abs(x - middle.x) <= inSightPx && Math.abs(y - middle.y) <= inSightPx;
  };
}
