// The embedded country view: Natural Earth's land, water and borders. Without it the places stand on plain ground.
import type { FeatureCollection } from 'geojson';
import { useEffect } from 'react';
import { Pane } from 'react-leaflet';
import { Shape } from './shape';

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

/** `onDrawn`: takes away what stood in the ground's place until now. */
type Props = { ground: FeatureCollection; onDrawn: () => void };

export const Ground = (props: Props) => (
  <Pane name="ground" className="ground">
    <Shapes {...props} />
  </Pane>
);

/** A pane draws what is in it one frame later than itself: only from in here `onDrawn` comes when the ground is there. */
function Shapes({ ground, onDrawn }: Props) {
  useEffect(onDrawn, [onDrawn]);
  const features = kinds.flatMap((kind) =>
    ground.features.filter(({ properties }) => properties?.kind === kind),
  );
  return features.map(({ geometry, properties }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the file is read once
    <Shape key={index} geometry={geometry} className={`ground-${properties?.kind}`} />
  ));
}
