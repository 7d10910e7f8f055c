// Where the map goes when the link says no camera: to what is open.
import { unionOf } from '../../geo/extent';
import type { Target } from '../_map/obey-link';
import type { Told } from '../told';
import { belongsTo, keyOf, type Open } from '../view';

export function targetOf({ bounds, places, events }: Told, open: Open): Target {
  const key = keyOf(open);
  if (open.kind === 'everything') return { key, extent: bounds, withPopup: false };
  if (open.kind === 'place') {
    const extent = places.find(({ id }) => id === open.id)?.extent;
    return { key, extent: extent ?? bounds, withPopup: true };
  }
  const told = new Set(
    events.filter((event) => !event.aggregate && belongsTo(open, event)).map(({ place }) => place),
  );
  const extent = unionOf(places.filter(({ id }) => told.has(id)).map((place) => place.extent));
  return { key, extent: extent ?? bounds, withPopup: false };
}
