// Leaflet measures its box once and when the window changes; here the sheet and the timeline change it, too. The
// camera stays exactly where it was: Leaflet's own answer to a new size moves it by parts of a pixel.
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { exactly } from './lat-lng';

export function KeepSize() {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = map.getContainer();
      const { x, y } = map.getSize();
      if (x === clientWidth && y === clientHeight) return;
      const centre = map.getCenter();
      map.invalidateSize({ pan: false });
      map.setView(centre, map.getZoom(), exactly);
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}
