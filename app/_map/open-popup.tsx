// The popup of the open place. What is open is the path's to say: Leaflet never closes it by itself.
import type { Popup as LeafletPopup } from 'leaflet';
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Popup, useMap, useMapEvents } from 'react-leaflet';
import { latLng } from './lat-lng';
import type { MapPlace } from './map-place';
import { markSize } from './mark-size';
import { type Room, roomBeside, roomFor } from './room';

type Props = {
  place: Pick<MapPlace, 'point' | 'marks'>;
  /** Move the map so that all of it is seen: only where the reader chose the mark, for a link says its own camera. */
  panIntoView: boolean;
  onClose: () => void;
  /** `brief`: there is room for a few lines. */
  children: (brief: boolean) => ReactNode;
};

export function OpenPopup({ place, panIntoView, onClose, children }: Props) {
  const map = useMap();
  const position = useMemo(() => latLng(place.point), [place.point]);
  const markPx = markSize(place.marks.length).height;
  const here = () => roomBeside(map, position, markPx);
  const [room, setRoom] = useState(() => (panIntoView ? roomFor(map) : here()));
  const popup = useRef<LeafletPopup>(null);
  useLayoutEffect(() => giveRoom(popup.current, room, markPx), [room, markPx]);
  useMapEvents({ click: onClose, resize: () => setRoom(here()), viewreset: () => setRoom(here()) });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);
  const content = children(room.brief);
  return (
    <Popup
      ref={popup}
      position={position}
      autoPan={false}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      autoClose={false}
    >
      {panIntoView ? <InView>{content}</InView> : content}
    </Popup>
  );
}

/** react-leaflet hands these options over only once; Leaflet reads them at each update. */
function giveRoom(popup: LeafletPopup | null, { side, width, height }: Room, markPx: number): void {
  if (!popup) return;
  Object.assign(popup.options, {
    minWidth: width,
    maxWidth: width,
    maxHeight: height,
    // Leaflet hangs a popup above its point by its foot; what hangs below is turned over by map.css.
    offset: [0, side === 'above' ? 4 - markPx / 2 : markPx / 2 + 36],
    className: side,
  });
  // Once it is on the map, its class is no longer asked for.
  popup.getElement()?.classList.toggle('below', side === 'below');
  popup.update();
}

/** Pixels between the popup and the map's edge. */
const marginPx = 12;

/**
 * Moves the map once so that the whole popup is seen. Leaflet's own autopan measures the popup before React has
 * filled it (Leaflet #3744 and #8115 are of the same kind).
 */
function InView({ children }: { children: ReactNode }) {
  const map = useMap();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const popup = content.current?.closest('.leaflet-popup')?.getBoundingClientRect();
      if (!popup) return;
      const frameBox = map.getContainer().getBoundingClientRect();
      const beyond = (low: number, high: number) =>
        Math.min(0, low - marginPx) + Math.max(0, high + marginPx);
      const x = beyond(popup.left - frameBox.left, popup.right - frameBox.right);
      const y = beyond(popup.top - frameBox.top, popup.bottom - frameBox.bottom);
      if (x || y) map.panBy([x, y], { animate: !matchMedia('(prefers-reduced-motion: reduce)').matches });
    });
    return () => cancelAnimationFrame(frame);
  }, [map]);
  return <div ref={content}>{children}</div>;
}
