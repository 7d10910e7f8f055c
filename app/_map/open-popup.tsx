// The popup of the open place. What is open is the path's to say: Leaflet never closes it by itself.
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { Popup, useMap, useMapEvents } from 'react-leaflet';
import { markSize } from './icons';
import { latLng } from './lat-lng';
import type { MapPlace } from './map';

type Props = {
  place: MapPlace;
  /** Move the map so that all of it is seen: only where the reader chose the mark, for a link says its own camera. */
  panIntoView: boolean;
  onClose: () => void;
  children: ReactNode;
};

export function OpenPopup({ place, panIntoView, onClose, children }: Props) {
  const map = useMap();
  const position = useMemo(() => latLng(place.point), [place.point]);
  const height = popupHeight(map.getSize().y);
  useMapEvents({ click: onClose });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <Popup
      position={position}
      offset={[0, 4 - markSize(place.marks.length).height / 2]}
      autoPan={panIntoView}
      autoPanPadding={[14, 14]}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      autoClose={false}
      minWidth={Math.min(320, map.getSize().x - 60)}
      maxWidth={Math.min(340, map.getSize().x - 40)}
      maxHeight={height}
    >
      {children}
    </Popup>
  );
}

/** The popup and its mark must both fit a map of this height. */
export const popupHeight = (mapPx: number): number => Math.max(120, Math.min(380, mapPx - 130));
