// Where the map goes when the link says no camera: to what is open.
import { type Extent, extentOf } from '../../geo/query';
import type { Target } from '../_map/follow-view';
import type { Told } from '../told';
import { belongsTo, type Open } from '../view';

/** Pixels of the map that a popup may take above its mark. */
const popupRoomPx = 300;

export function targetOf({ bounds, places, events }: Told, open: Open): Target {
  const key = `${open.kind} ${open.id ?? ''}`;
  if (open.kind === 'everything') return { key, extent: bounds, headroom: 0 };
  if (open.kind === 'place') {
    const extent = extentOf(places.filter(({ id }) => id === open.id));
    return { key, extent: extent ?? bounds, headroom: popupRoomPx };
  }
  const told = new Set(
    events.filter((event) => !event.aggregate && belongsTo(open, event)).map(({ place }) => place),
  );
  const extent: Extent | undefined = extentOf(places.filter(({ id }) => told.has(id)));
  return { key, extent: extent ?? bounds, headroom: 0 };
}
