// A mark's name follows what the filters leave of it; react-leaflet gives a title only once.
import type { Marker } from 'leaflet';
import { type RefObject, useEffect, useRef } from 'react';

/** For the `ref` of a react-leaflet Marker with this title. */
export function useTitled(title: string): RefObject<Marker | null> {
  const mark = useRef<Marker>(null);
  useEffect(() => {
    if (!mark.current) return;
    mark.current.options.title = title;
    mark.current.getElement()?.setAttribute('title', title);
  }, [title]);
  return mark;
}
