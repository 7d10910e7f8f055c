// Names of towns and, in a city, of places. Decoration for the eye: marks carry their own names for everyone else.
import { DivIcon } from 'leaflet';
import { useMemo } from 'react';
import { CircleMarker, Marker, Pane, useMap } from 'react-leaflet';
import { indexOf, standing } from './groups';
import { labelsAt, type Shown, type Town } from './labels-at';
import { latLng } from './lat-lng';
import type { MapPlace } from './map-place';
import { useZoom } from './use-of-map';

export function Labels({ towns, places }: { towns: Town[]; places: MapPlace[] }) {
  const map = useMap();
  const zoom = useZoom();
  const labels = useMemo(
    () => labelsAt((point) => map.project(latLng(point), zoom), zoom, towns, standing(indexOf(places), zoom)),
    [map, zoom, towns, places],
  );
  return (
    <Pane name="labels" className="labels">
      {labels.map((label) => (
        <Label key={`${label.id} ${label.dx} ${label.dy}`} {...label} />
      ))}
    </Pane>
  );
}

function Label({ text, dx, dy, point, className }: Shown) {
  const icon = useMemo(() => {
    const name = document.createElement('span');
    name.textContent = text;
    name.setAttribute('aria-hidden', 'true');
    return new DivIcon({
      html: name,
      className: `label ${className}`,
      iconSize: [0, 0],
      iconAnchor: [-dx, -dy],
    });
  }, [text, dx, dy, className]);
  const position = useMemo(() => latLng(point), [point]);
  // The dot is the town; beside a mark it would be taken for one, but there the mark covers it.
  return (
    <>
      {className.startsWith('town') && (
        <CircleMarker center={position} radius={2} className="town-dot" interactive={false} />
      )}
      <Marker position={position} icon={icon} interactive={false} keyboard={false} pane="labels" />
    </>
  );
}
