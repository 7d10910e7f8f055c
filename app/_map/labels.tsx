// Names of towns and, in a city, of places. Decoration for the eye: marks carry their own names for everyone else.
import { DivIcon, type Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import { CircleMarker, Marker, Pane, useMap } from 'react-leaflet';
import type { LonLat } from '../../geo/model';
import { indexOf, standing } from './groups';
import { markSize } from './icons';
import { type Box, placeLabels } from './label-boxes';
import { latLng } from './lat-lng';
import type { MapPlace } from './map-place';
import { useZoom } from './use-zoom';

export type Town = { id: string; name: string; rank: number; point: LonLat };

/** From this zoom on, places stand apart and are named. */
const cityZoom = 10.5;
/** Towns of a rank are named from this zoom on: regions' capitals, other towns, cities abroad. */
const fromZoom: Record<number, number> = { 1: 5, 2: 6.25, 3: 5.5 };
/** The ring of a group. */
const ringPx = 38;
const linePx = 18;
const dotPx = 6;
/** Rather too wide than covered by a mark: the widest of the system fonts, plain and bold. */
const characterPx = { plain: 7.4, bold: 8.3 };

export function Labels({ towns, places }: { towns: Town[]; places: MapPlace[] }) {
  const map = useMap();
  const zoom = useZoom();
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
  const { alone, groups } = standing(indexOf(places), zoom);
  const around = (point: LonLat, { width, height }: { width: number; height: number }): Box => {
    const { x, y } = at(point);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  const marks = [
    ...groups.map(({ point }) => around(point, { width: ringPx, height: ringPx })),
    ...alone.map(({ point, marks: { length } }) => around(point, markSize(length))),
  ];
  const shownTowns = towns.filter(
    ({ rank }) => zoom >= (fromZoom[rank] ?? 0) && (zoom < cityZoom || rank > 1),
  );
  // A name over another town's dot would be taken for its own.
  const dots = shownTowns.map(({ point }) => around(point, { width: dotPx, height: dotPx }));
  const toMark = (point: LonLat) =>
    Math.min(...[...alone, ...groups].map((mark) => at(point).distanceTo(at(mark.point))));
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
  return placeLabels(wanted, [...marks, ...dots]).flatMap((placed) => {
    const origin = named.find(({ id }) => id === placed.id);
    return origin ? [{ ...placed, point: origin.point, className: origin.className }] : [];
  });
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
