// Marks and rings without React: the same as those of places.tsx, which take their place as soon as they can.
import { type Map as LeafletMap, Marker } from 'leaflet';
import { base } from '../../../serve/base-path.mjs';
import { pathOf } from '../../view';
import { type Group, indexOf, standing, tellGroup } from '../groups';
import { groupIcon, markIcon } from '../icons';
import { latLng } from '../lat-lng';
import type { GroupWords, MapPlace } from '../map-place';
import { pressed, zoomInto } from '../press';
import { keepFocus } from './keep-focus';
import type { MapGiven } from './map-in';
import type { FirstMarks } from './opened';

/** Longer than React needs on a slow phone; then its code is taken for lost, and the page is opened as a whole. */
const patienceMs = 5000;

export function drawFirstMarks(map: LeafletMap, { lang, words, places, openId }: MapGiven): FirstMarks {
  const index = indexOf(places.filter(({ id }) => id !== openId));
  const open = places.filter(({ id }) => id === openId);
  let chosen: string | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let drawn: Marker[] = [];
  const clear = () => {
    for (const mark of drawn) mark.remove();
  };
  const choose = (place: MapPlace, mark: Marker) => {
    chosen = place.id;
    mark.getElement()?.classList.add('pin-open');
    clearTimeout(patience);
    patience = setTimeout(
      () => location.assign(base + pathOf(lang, { kind: 'place', id: place.id })),
      patienceMs,
    );
  };
  const draw = () => {
    clear();
    const { alone, groups } = standing(index, map.getZoom());
    drawn = [
      ...groups.map((group) => groupMark(map, group, words)),
      ...[...alone, ...open].map((place) => placeMark(place, place.id === (chosen ?? openId), choose)),
    ];
    for (const mark of drawn) mark.addTo(map);
  };
  const drawAgain = () => keepFocus(map.getContainer(), draw);
  map.on('zoomend', drawAgain);
  draw();
  return {
    chosen: () => chosen,
    remove: () => {
      clearTimeout(patience);
      map.off('zoomend', drawAgain);
      clear();
    },
  };
}

function placeMark(
  place: MapPlace,
  open: boolean,
  onChoose: (place: MapPlace, mark: Marker) => void,
): Marker {
  const { point, marks, label, area, events } = place;
  const mark = new Marker(latLng(point), {
    icon: markIcon(marks, { area, open, pale: events === 0 }),
    title: label,
    riseOnHover: true,
    zIndexOffset: open ? 1000 : 0,
  });
  return mark.on(pressed(() => onChoose(place, mark)));
}

function groupMark(map: LeafletMap, group: Group, words: GroupWords): Marker {
  const { events, title } = tellGroup(group, words);
  const mark = new Marker(latLng(group.point), { icon: groupIcon(events), title, riseOnHover: true });
  return mark.on(pressed(() => zoomInto(map, group)));
}
