// The map in its element for as long as this stands on the page: the first map, or a new one where there was none.
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Extent } from '../../geo/extent';
import type { OpenedMap } from './first/opened';
import type { Target } from './obey-link';

export function useOpenedMap(host: HTMLElement, bounds: Extent, target: Target): OpenedMap | undefined {
  const [opened, setOpened] = useState<OpenedMap>();
  const open = useEffectEvent(() => globalThis.firstMap?.mapIn(host, { bounds, target }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view moves the map; it is no other map
  useLayoutEffect(() => {
    const here = open();
    setOpened(here);
    return () => {
      here?.map.remove();
      setOpened(undefined);
    };
  }, [host]);
  return opened;
}
