// The ground of the atlas, where it has one of its own. Until it is there, and if it never comes, the world is drawn.
import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { collectionOf } from '../published';

/** `path`: of the file on this site; without one there is nothing to fetch. */
export function useOwnGround(path: string | undefined): FeatureCollection | undefined {
  const [ground, setGround] = useState<FeatureCollection>();
  useEffect(() => {
    if (!path) return;
    const leaving = new AbortController();
    fetch(path, { signal: leaving.signal })
      .then((answer) => answer.json())
      .then((body) => setGround(collectionOf(body)))
      .catch(() => {});
    return () => leaving.abort();
  }, [path]);
  return ground;
}
