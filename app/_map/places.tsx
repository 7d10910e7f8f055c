// Marks that stand alone and rings for those that would overlap. Each is a named button in the tab order.
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { extentOf } from '../../geo/query';
import { type Group, indexOf, standing } from './groups';
import { groupIcon, markIcon } from './icons';
import { latLng, latLngBounds } from './lat-lng';
import type { MapPlace, MapWords } from './map';

type Props = {
  places: MapPlace[];
  openId: string | undefined;
  words: MapWords;
  onChoose: (id: string) => void;
};

export function Places({ places, openId, words, onChoose }: Props) {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  // The open place is never hidden in a group: its popup needs its mark.
  const index = useMemo(() => indexOf(places.filter(({ id }) => id !== openId)), [places, openId]);
  const { alone, groups } = useMemo(() => standing(index, zoom), [index, zoom]);
  const open = places.find(({ id }) => id === openId);
  return (
    <>
      {groups.map((group) => (
        <GroupMark key={group.id} group={group} words={words} />
      ))}
      {[...alone, ...(open ? [open] : [])].map((place) => (
        <PlaceMark key={place.id} place={place} open={place.id === openId} onChoose={onChoose} />
      ))}
    </>
  );
}

function PlaceMark({
  place,
  open,
  onChoose,
}: {
  place: MapPlace;
  open: boolean;
  onChoose: (id: string) => void;
}) {
  const { id, point, marks, label, area } = place;
  const look = marks.map(({ action, hollow }) => `${action} ${hollow}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new icon is a new element and would lose the focus
  const icon = useMemo(() => markIcon(marks, area, open), [look, area, open]);
  const position = useMemo(() => latLng(point), [point]);
  return (
    <Marker
      position={position}
      icon={icon}
      title={label}
      riseOnHover
      zIndexOffset={open ? 1000 : 0}
      eventHandlers={{ click: () => onChoose(id) }}
    />
  );
}

function GroupMark({ group, words }: { group: Group; words: MapWords }) {
  const map = useMap();
  const { members, point } = group;
  const events = members.reduce((sum, { events: count }) => sum + count, 0);
  const icon = useMemo(() => groupIcon(events), [events]);
  const position = useMemo(() => latLng(point as [number, number]), [point]);
  const zoomIn = () => {
    const points = members.map((place) => ({ ...place, coordinateUncertaintyInMeters: 1 }));
    const extent = extentOf(points);
    if (extent)
      map.fitBounds(latLngBounds(extent), { padding: [60, 60], maxZoom: Math.max(map.getZoom() + 1, 14) });
    // The ring is about to vanish, and a focus on it with it.
    map.getContainer().focus();
  };
  const title = words.group(
    events,
    members.map(({ name }) => name),
  );
  return (
    <Marker position={position} icon={icon} title={title} riseOnHover eventHandlers={{ click: zoomIn }} />
  );
}
