// The embedded country view: Natural Earth's land, water and borders. Without it the places stand on plain ground.
import type { FeatureCollection } from 'geojson';
import { useEffect } from 'react';
import { Pane } from 'react-leaflet';
import { Shape } from './shape';

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

/** `onDrawn`: takes away what stood in the ground's place until now. */
export function Ground({ ground, onDrawn }: { ground: FeatureCollection; onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  const features = kinds.flatMap((kind) =>
    ground.features.filter(({ properties }) => properties?.kind === kind),
  );
  return (
    <Pane name="ground" className="ground">
      {features.map(({ geometry, properties }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the file is read once
        <Shape key={index} geometry={geometry} className={`ground-${properties?.kind}`} />
      ))}
    </Pane>
  );
}
