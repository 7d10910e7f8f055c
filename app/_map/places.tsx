// Marks that stand alone and rings for those that would overlap. Each is a named button in the tab order.
import { type RefObject, useEffect, useMemo } from 'react';
import { Marker, useMap } from 'react-leaflet';
import { type Group, indexOf, standing, tellGroup } from './groups';
import { groupIcon, markIcon } from './icons';
import { latLng } from './lat-lng';
import type { MapPlace, MapWords } from './map-place';
import { pressed, zoomInto } from './press';
import { useZoom } from './use-of-map';
import { useTitled } from './use-titled';

type Choosing = {
  onChoose: (id: string) => void;
  /** The place whose popup is being closed on the map: its mark gets the focus back, once. */
  closing: RefObject<string | undefined>;
};
type Props = Choosing & { places: MapPlace[]; openId: string | undefined; words: MapWords };

export function Places({ places, openId, words, ...choosing }: Props) {
  const zoom = useZoom();
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
        <PlaceMark key={place.id} place={place} open={place.id === openId} {...choosing} />
      ))}
    </>
  );
}

function PlaceMark({ place, open, onChoose, closing }: Choosing & { place: MapPlace; open: boolean }) {
  const { id, point, marks, label, area } = place;
  const pale = place.events === 0;
  const look = marks.map(({ action, hollow }) => `${action} ${hollow}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new icon is a new element and would lose the focus
  const icon = useMemo(() => markIcon(marks, { area, open, pale }), [look, area, open, pale]);
  const position = useMemo(() => latLng(point), [point]);
  const mark = useTitled(label);
  useEffect(() => {
    if (open || closing.current !== id) return;
    closing.current = undefined;
    mark.current?.getElement()?.focus();
  }, [open, closing, id, mark]);
  return (
    <Marker
      ref={mark}
      position={position}
      icon={icon}
      title={label}
      riseOnHover
      zIndexOffset={open ? 1000 : 0}
      eventHandlers={pressed(() => onChoose(id))}
    />
  );
}

function GroupMark({ group, words }: { group: Group; words: MapWords }) {
  const map = useMap();
  const { events, title } = tellGroup(group, words);
  const icon = useMemo(() => groupIcon(events), [events]);
  const position = useMemo(() => latLng(group.point), [group.point]);
  const mark = useTitled(title);
  return (
    <Marker
      ref={mark}
      position={position}
      icon={icon}
      title={title}
      riseOnHover
      eventHandlers={pressed(() => zoomInto(map, group))}
    />
  );
}
