// The door to another host's map: nothing of it is in a site whose operator names none.
import { type ComponentType, useEffect, useState } from 'react';
import type { AskFirstProps } from './tiles/ask-first';

export function TilesIfAsked(props: AskFirstProps) {
  const [AskFirst, setAskFirst] = useState<ComponentType<AskFirstProps>>();
  useEffect(() => {
    // Without their button the map is what it is without tiles.
    if (process.env.TILES)
      import('./tiles/ask-first').then(
        ({ AskFirst }) => setAskFirst(() => AskFirst),
        () => {},
      );
  }, []);
  return AskFirst && <AskFirst {...props} />;
}
