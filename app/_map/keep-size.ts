// Leaflet measures its box once and when the window changes; here the sheet and the timeline change it, too.
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

export function KeepSize() {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}
