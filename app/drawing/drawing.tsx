// The map as a drawing: what Leaflet will show first, without Leaflet. It stands in the page's HTML, and stays under
// the living map until that has drawn its own (docs/decisions/0012-the-map-in-the-page.md).
import type { FeatureCollection } from 'geojson';
import type { Footprint } from '../../geo/model';
import type { MapGiven } from '../_map/first/map-in';
import type { Town } from '../_map/labels-at';
import type { MapPlace } from '../_map/map-place';
import { siteZoom } from '../camera';
import { drawnOf } from './drawn';
import { type Frame, frameOf, unitsWide } from './frame';
import { Marked, type MarkedProps } from './marked';
import { Names } from './names';
import { circleOf, outlineOf, unitsOf } from './paths';

type Drawable = Pick<MapGiven, 'target' | 'places' | 'openId'>;

type Props = MarkedProps & {
  given: Drawable;
  /** The embedded country view. */
  ground: FeatureCollection;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
};

/** Stages of common size, in pixels: what stands alone on them and what is one ring. drawing.css shows one. */
const stages = {
  wide: { width: 848, height: 590 },
  narrow: { width: 358, height: 305 },
};

export function Drawing({ given, ground, towns, footprints, ...marked }: Props) {
  const { target, places, openId } = given;
  const frame = frameOf(target.extent, siteZoom);
  const open = places.filter(({ id }) => id === openId);
  const others = places.filter(({ id }) => id !== openId);
  const sets = Object.entries(stages).map(([name, stage]) => {
    const zoom = zoomIn(stage, frame);
    // The names are set as if the open place could be in a ring, as on Leaflet's map.
    return { name, zoom, named: drawnOf(places, frame, zoom), drawn: drawnOf(others, frame, zoom) };
  });
  const own = new Set([...open, ...sets.flatMap(({ drawn: { alone, inRings } }) => [...alone, ...inRings])]);
  return (
    <svg
      className="drawing"
      data-drawing={target.withPopup ? 'under a popup' : ''}
      width={frame.width}
      height={frame.height}
      aria-label={marked.words.heading}
    >
      <svg
        viewBox={`0 0 ${unitsWide} ${Math.round(frame.unitsHigh)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Ground {...{ ground, frame, given }} />
        <Areas {...{ footprints, frame, given }} places={places.filter((place) => own.has(place))} />
      </svg>
      {sets.map(({ name, zoom, named, drawn }) => (
        <g key={name} className={name}>
          <Names {...{ towns, frame, zoom }} standing={named} />
          <Marked {...{ drawn, open, frame, ...marked }} />
        </g>
      ))}
    </svg>
  );
}

/** The zoom at which the frame fits a stage. */
function zoomIn({ width, height }: { width: number; height: number }, frame: Frame): number {
  return siteZoom + Math.min(0, Math.log2(Math.min(width / frame.width, height / frame.height)));
}

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

type Layer = { frame: Frame; given: Drawable };

function Ground({ ground, frame, given }: Layer & { ground: FeatureCollection }) {
  return kinds.map((kind) => {
    const d = ground.features
      .filter(({ properties }) => properties?.kind === kind)
      .map(({ geometry }) => outlineOf(geometry, given.target.extent, frame))
      .join('');
    return d && <path key={kind} className={`ground-${kind}`} d={d} />;
  });
}

type AreasProps = Layer & { footprints: Props['footprints']; places: MapPlace[] };

function Areas({ footprints, frame, given, places }: AreasProps) {
  const { target, openId } = given;
  const ordered = [...places].sort(
    (a, b) => b.coordinateUncertaintyInMeters - a.coordinateUncertaintyInMeters,
  );
  return ordered.map(({ id, kind, area, point, coordinateUncertaintyInMeters: metres }) => {
    const outline = footprints.get(id);
    const d = outline
      ? outlineOf(outline, target.extent, frame)
      : circleOf(frame.units(point), unitsOf(metres, point[1], target.extent));
    const className = ['area', `area-${kind}`, area && 'area-somewhere', id === openId && 'area-open'];
    return d && <path key={id} className={className.filter(Boolean).join(' ')} d={d} />;
  });
}
