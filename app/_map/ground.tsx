// The embedded country view: Natural Earth's land, water and borders. Without it the places stand on plain ground.
import type { Feature, FeatureCollection } from 'geojson';
import { useEffect } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

/** `onDrawn`: takes away what stood in the ground's place until now. */
export function Ground({ ground, onDrawn }: { ground: FeatureCollection; onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  const features = kinds.flatMap((kind) =>
    ground.features.filter(({ properties }) => properties?.kind === kind),
  );
  const land: FeatureCollection = { type: 'FeatureCollection', features };
  return (
    <Pane name="ground" className="ground">
      <GeoJSON
        data={land}
        style={(feature: Feature | undefined) => ({ className: `ground-${feature?.properties?.kind}` })}
        interactive={false}
      />
    </Pane>
  );
}
