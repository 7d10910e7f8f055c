// The zoom that the map is at. Also right when the camera moved between the first drawing and the first event.
import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';

export function useZoom(): number {
  const map = useMap();
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on('zoomend', changed);
      return () => void map.off('zoomend', changed);
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}
