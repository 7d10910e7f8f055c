// Where in the atlas the map of a card is: that of a single plant or city would not say it.
import type { FeatureCollection } from 'geojson';
import type { Extent } from '../../geo/extent';
import { siteZoom } from '../camera';
import { Ground } from '../drawing/drawing';
import { frameOf, placedOn, unitsWide } from '../drawing/frame';
import { colour } from './style';

/** So small that the circle of a place leaves it free. */
const room = { width: 140, height: 140 };

type Props = { ground: FeatureCollection; bounds: Extent; extent: Extent; left: number; bottom: number };

export function Locator({ ground, bounds, extent, left, bottom }: Props) {
  const frame = frameOf(bounds, siteZoom);
  const { width, height } = placedOn(room, frame).box;
  const unit = unitsWide / width;
  const [west, south, east, north] = extent;
  const [x, y] = frame.units([(west + east) / 2, (south + north) / 2]);
  const whole = { width: unitsWide, height: frame.unitsHigh };
  return (
    <svg
      className="locator"
      {...{ width, height }}
      x={left}
      y={bottom - height}
      viewBox={`0 0 ${unitsWide} ${frame.unitsHigh}`}
      aria-hidden="true"
    >
      <style>{`.locator path { stroke-width: ${unit} } .locator .ground-region { stroke: none }`}</style>
      <rect {...whole} fill={colour('ground')} />
      <Ground {...{ ground, frame }} extent={bounds} seen={bounds} />
      <circle
        {...{ cx: x, cy: y }}
        r={6 * unit}
        fill={colour('accent')}
        stroke={colour('sheet')}
        strokeWidth={2 * unit}
      />
      <rect {...whole} fill="none" stroke={colour('edge')} strokeWidth={2 * unit} />
    </svg>
  );
}
