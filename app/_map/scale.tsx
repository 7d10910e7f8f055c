// How long a distance is on the map. Leaflet's own control knows metres in Latin letters only.
import type { Map as LeafletMap } from 'leaflet';
import { distanceInWords } from '../distance';
import type { MapWords } from './map-place';
import { useOfMap } from './use-of-map';

/** The line is at most so long, and at least two fifths of it: “2,000 km” has room. */
const mostPx = 150;

export function Scale({ words }: { words: MapWords }) {
  const most = useOfMap('moveend', mostMetres);
  const metres = roundest(most);
  return (
    <p className="scale" style={{ width: `${Math.round((mostPx * metres) / most)}px` }}>
      {distanceInWords(metres, words)}
    </p>
  );
}

/** Along the middle of the map: towards the pole it is less. */
function mostMetres(map: LeafletMap): number {
  const middle = map.getSize().y / 2;
  return map.distance(map.containerPointToLatLng([0, middle]), map.containerPointToLatLng([mostPx, middle]));
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not more. `most` > 0. */
function roundest(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((step) => step * power <= most) ?? 1);
}
