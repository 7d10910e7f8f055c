// The popup of the open place. What is open is the path's to say: Leaflet never closes it by itself.
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { Popup, useMap, useMapEvents } from 'react-leaflet';
import { markSize } from './icons';
import { latLng } from './lat-lng';
import type { MapPlace } from './map-place';
import { popupHeight } from './obey-link';

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
  const { x, y } = map.getSize();
  const width = Math.min(340, x - 64);
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
      autoPan={false}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      autoClose={false}
      minWidth={width}
      maxWidth={width}
      maxHeight={popupHeight(y)}
    >
      {panIntoView ? <InView>{children}</InView> : children}
    </Popup>
  );
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
