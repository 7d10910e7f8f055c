'use client';
// Where the map stands, and what its script needs to draw it before React is there.
import { useState } from 'react';
import { base } from '../../serve/base-path.mjs';
import type { MapGiven } from '../_map/first/map-in';

const script: string = `${base}/first-map/${process.env.RELEASE}.js`;

/** Settles when the first map has run. A module runs once, whoever asks for it. */
export const firstMapArrived = (): Promise<unknown> => import(/* turbopackIgnore: true */ script);

type Props = {
  given: MapGiven;
  /** Called with the element when it stands on the page, and with null when it goes. */
  onHost: (host: HTMLElement | null) => void;
};

export function FirstMap({ given, onHost }: Props) {
  // Only what the page was built with: later views are told to the map itself.
  const [built] = useState(() => JSON.stringify(given));
  return (
    <>
      <script type="module" async src={script} fetchPriority="high" />
      {/* The text child, though empty, says that what stands in this element is not React's. */}
      <div className="map" data-first-map={built} ref={onHost} suppressHydrationWarning>
        {''}
      </div>
    </>
  );
}
