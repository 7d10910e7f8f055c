// Uncertainty is area: the footprint where there is one, else the circle that surely holds the true site.

import { useMemo } from 'react';
import { Circle, Pane } from 'react-leaflet';
import type { Footprint } from '../../geo/model';
import { latLng } from './lat-lng';
import type { MapPlace } from './map-place';
import { Shape } from './shape';

type Props = { places: MapPlace[]; footprints: ReadonlyMap<string, Footprint>; openId: string | undefined };

export function Areas({ places, footprints, openId }: Props) {
  // Larger areas lie under smaller ones: the Wheel Tractor Plant stands inside the outline of its neighbour.
  const ordered = useMemo(
    () => [...places].sort((a, b) => b.coordinateUncertaintyInMeters - a.coordinateUncertaintyInMeters),
    [places],
  );
  return (
    <Pane name="areas" className="areas">
      {ordered.map((place) => (
        <Area key={place.id} place={place} footprint={footprints.get(place.id)} open={place.id === openId} />
      ))}
    </Pane>
  );
}

function Area({
  place,
  footprint,
  open,
}: {
  place: MapPlace;
  footprint: Footprint | undefined;
  open: boolean;
}) {
  const className = ['area', `area-${place.kind}`, place.area && 'area-somewhere', open && 'area-open']
    .filter(Boolean)
    .join(' ');
  const centre = useMemo(() => latLng(place.point), [place.point]);
  // Leaflet takes a path's class only when it is made, so another look is another path.
  if (footprint) return <Shape key={className} geometry={footprint} className={className} />;
  return (
    <Circle
      key={className}
      center={centre}
      radius={place.coordinateUncertaintyInMeters}
      className={className}
      interactive={false}
    />
  );
}
