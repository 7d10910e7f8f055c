// Something that the map knows, asked anew after each event of that name. Also right when it changed between the first
// drawing and the first event.
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';

export function useOfMap(event: 'zoomend' | 'moveend', read: (map: LeafletMap) => number): number {
  const map = useMap();
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on(event, changed);
      return () => void map.off(event, changed);
    },
    [map, event],
  );
  return useSyncExternalStore(subscribe, () => read(map));
}

export const useZoom = (): number => useOfMap('zoomend', (map) => map.getZoom());
