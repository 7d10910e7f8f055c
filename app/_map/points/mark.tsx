// The button of a group: a ring with a number, or only a place to stand on where one dot is all there is.
import { DivIcon, LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import { Marker, useMap } from 'react-leaflet';
import { pressed } from '../press';
import { useTitled } from '../use-titled';
import { latLngAt } from './frame-of-map';
import type { PointGroup } from './groups';

type Props = {
  group: PointGroup;
  name: string;
  number: string;
  /** Whether a nearer map would divide it. */
  divided: boolean;
  /** Pressed, where none would. */
  onUndivided: () => void;
};

export function GroupOfPoints({ group, name, number, divided, onUndivided }: Props) {
  const map = useMap();
  const { x, y, count } = group;
  const icon = useMemo(() => iconOf(count, number), [count, number]);
  const position = useMemo(() => latLngAt(map, { x, y }), [map, x, y]);
  const mark = useTitled(name);
  const press = () => {
    if (divided) zoomInto(map, group);
    else onUndivided();
  };
  return (
    <Marker
      ref={mark}
      position={position}
      icon={icon}
      title={name}
      riseOnHover
      eventHandlers={pressed(press)}
    />
  );
}

function iconOf(count: number, number: string): DivIcon {
  if (count === 1) return new DivIcon({ className: 'point-alone', iconSize: [24, 24] });
  const ring = document.createElement('span');
  ring.className = 'group-ring';
  ring.textContent = number;
  // The mark's title says it in full; content would be its name instead.
  ring.setAttribute('aria-hidden', 'true');
  return new DivIcon({ html: ring, className: 'group group-of-points', iconSize: [40, 40] });
}

/** Whether a nearer map would show its events apart. */
export const canBeDivided = (map: LeafletMap, { box }: PointGroup): boolean =>
  (box.west < box.east || box.north < box.south) && map.getZoom() < map.getMaxZoom();

/** At least one zoom nearer, for some of its events to stand apart. */
function zoomInto(map: LeafletMap, { box }: PointGroup): void {
  const bounds = new LatLngBounds(
    latLngAt(map, { x: box.west, y: box.south }),
    latLngAt(map, { x: box.east, y: box.north }),
  );
  const zoom = Math.max(map.getZoom() + 1, Math.min(map.getBoundsZoom(bounds.pad(0.1)), 14));
  map.setView(bounds.getCenter(), Math.min(zoom, map.getMaxZoom()));
  // The ring is about to vanish, and a focus on it with it.
  map.getContainer().focus();
}
