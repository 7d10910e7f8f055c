'use client';
// What the map draws under the marks, fetched beside the map's own code; the map waits for neither file.
import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import type { Lang } from '../../geo/langs';
import type { Footprint } from '../../geo/model';
import { base } from '../../serve/base-path.mjs';
import type { Town } from '../_map/labels-at';
import { collectionOf, footprintsFile, footprintsOf, groundFile, townsOf } from '../published';

type Loaded = {
  ground: FeatureCollection | undefined;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
  /** The ground could not be loaded; the reader is told. */
  failed: boolean;
};

const nothing: Loaded = { ground: undefined, towns: [], footprints: new Map(), failed: false };

export function useGround(lang: Lang): Loaded {
  const [loaded, setLoaded] = useState(nothing);
  useEffect(() => {
    const leaving = new AbortController();
    const keep = (part: Partial<Loaded>) => {
      if (!leaving.signal.aborted) setLoaded((before) => ({ ...before, ...part }));
    };
    collection(groundFile, leaving.signal).then(
      (ground) => keep({ ground, towns: townsOf(ground, lang) }),
      () => keep({ failed: true }),
    );
    // Without the outlines the circles of uncertainty are drawn, which hold the same truth less exactly.
    collection(footprintsFile, leaving.signal).then(
      (outlines) => keep({ footprints: footprintsOf(outlines) }),
      () => {},
    );
    return () => leaving.abort();
  }, [lang]);
  return loaded;
}

async function collection(url: string, signal: AbortSignal): Promise<FeatureCollection> {
  const answer = await fetch(base + url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const read = collectionOf(await answer.json());
  if (!read?.features.length) throw new Error(`${url} holds no feature that can be drawn`);
  return read;
}
