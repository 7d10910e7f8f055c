'use client';
// React's part of the map, loaded when the page is there. Not by `lazy`: what Suspense shows in its place stays for at
// least 300 ms (React's FALLBACK_THROTTLE_MS), in which the map could already answer.
import { useEffect, useState } from 'react';
import { firstMapArrived } from './first-map';

type MapCode = typeof import('../_map/map')['default'] | typeof import('./map-failed')['default'];

export function useMapCode(): MapCode | undefined {
  const [code, setCode] = useState<MapCode>();
  useEffect(() => {
    firstMapArrived()
      .then(() => globalThis.firstMap?.reactIsHere())
      .then(() => import('../_map/map'))
      .catch(() => import('./map-failed'))
      .then(({ default: loaded }) => setCode(() => loaded));
  }, []);
  return code;
}
