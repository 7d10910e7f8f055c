// Names of towns and, in a city, of places. Decoration for the eye: marks carry their own names for everyone else.
import { DivIcon, type Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, Pane, useMap, useMapEvents } from 'react-leaflet';
import type { LonLat } from '../../geo/model';
import { type Box, placeLabels } from './label-boxes';
import { latLng } from './lat-lng';
import type { MapPlace } from './map';

export type Town = { id: string; name: string; rank: number; point: LonLat };

/** From this zoom on, places stand apart and are named. */
const cityZoom = 10.5;
/** Towns of a rank are named from this zoom on: regions' capitals, other towns, cities abroad. */
const fromZoom: Record<number, number> = { 1: 5, 2: 7, 3: 5.5 };
const markPx = 30;
const linePx = 18;
const characterPx = 7.2;

export function Labels({ towns, places }: { towns: Town[]; places: MapPlace[] }) {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const labels = useMemo(() => labelsAt(map, zoom, towns, places), [map, zoom, towns, places]);
  return (
    <Pane name="labels" className="labels">
      {labels.map((label) => (
        <Label key={`${label.id} ${label.dx} ${label.dy}`} {...label} />
      ))}
    </Pane>
  );
}

type Shown = { id: string; text: string; dx: number; dy: number; point: LonLat; className: string };

function labelsAt(map: LeafletMap, zoom: number, towns: Town[], places: MapPlace[]): Shown[] {
  const at = (point: LonLat) => map.project(latLng(point), zoom);
  const marks: Box[] = places.map(({ point, marks: { length } }) => {
    const { x, y } = at(point);
    const width = Math.max(markPx, length * 22 + 8);
    return { x: x - width / 2, y: y - markPx / 2, width, height: markPx };
  });
  const named = [
    ...towns
      .filter(({ rank }) => zoom >= (fromZoom[rank] ?? 0) && (zoom < cityZoom || rank > 1))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id, name, rank, point }) => ({
        id: `town ${id}`,
        name,
        point,
        gap: 8,
        className: `town town-${rank}`,
      })),
    ...(zoom < cityZoom ? [] : places)
      .filter(({ kind }) => kind !== 'settlement')
      .map(({ id, name, point, marks: { length } }) => ({
        id: `place ${id}`,
        name,
        point,
        gap: (length * 22 + 8) / 2 + 4,
        className: 'place-name',
      })),
  ];
  const wanted = named.map(({ id, name, point, gap }) => {
    const { x, y } = at(point);
    return { id, text: name, x, y, gap, width: name.length * characterPx, height: linePx };
  });
  return placeLabels(wanted, marks).flatMap((placed) => {
    const origin = named.find(({ id }) => id === placed.id);
    return origin ? [{ ...placed, point: origin.point, className: origin.className }] : [];
  });
}

function Label({ text, dx, dy, point, className }: Shown) {
  const icon = useMemo(() => {
    const name = document.createElement('span');
    name.textContent = text;
    return new DivIcon({
      html: name,
      className: `label ${className}`,
      iconSize: [0, 0],
      iconAnchor: [-dx, -dy],
    });
  }, [text, dx, dy, className]);
  const position = useMemo(() => latLng(point), [point]);
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} pane="labels" />;
}
