// The map as a drawing: what Leaflet will show first, without Leaflet. It stands in the page's HTML, and stays under
// the living map until that has drawn its own (docs/decisions/0012-the-map-in-the-page.md).
import type { FeatureCollection } from 'geojson';
import type { Extent } from '../../geo/extent';
import type { Footprint } from '../../geo/model';
import type { MapGiven } from '../_map/first/map-in';
import type { Town } from '../_map/labels-at';
import type { MapPlace } from '../_map/map-place';
import { siteZoom } from '../camera';
import { drawnOf, uncovered } from './drawn';
import { beyond, type Frame, frameOf, pixelsAt, placedOn, type Stage, unitsWide } from './frame';
import { Marked, type MarkedProps } from './marked';
import { Names } from './names';
import { circleOf, outlineOf, seenOnPage, seenOnPicture, unitsOf } from './paths';

type Drawable = Pick<MapGiven, 'target' | 'places' | 'openId'>;

export type DrawingProps = MarkedProps & {
  given: Drawable;
  /** The embedded country view. */
  ground: FeatureCollection;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
  /** A picture of one known size. A page knows none: there, drawing.css shows one of two. */
  picture?: Stage;
};

/** Stages of common size, in pixels: what stands alone on them and what is one ring. */
const stages = {
  wide: { width: 848, height: 590 },
  narrow: { width: 358, height: 305 },
};

export function Drawing({ given, ground, towns, footprints, picture, ...links }: DrawingProps) {
  const { target, places, openId } = given;
  const { extent } = target;
  const frame = frameOf(extent, siteZoom);
  const seen = picture ? seenOnPicture(picture, extent, frame) : seenOnPage(extent);
  const open = places.filter(({ id }) => id === openId);
  const others = places.filter(({ id }) => id !== openId);
  const sets = Object.entries(picture ? { picture } : stages).map(([name, stage]) => {
    const { zoom } = placedOn(stage, frame);
    const drawn = drawnOf(others, frame, zoom);
    if (picture) {
      const marked = uncovered(drawn, open, pixelsAt(frame, zoom), beyond(stage, frame));
      return { name, zoom, drawn, marked, named: { ...marked, alone: [...open, ...marked.alone] } };
    }
    // The names are set as if the open place could be in a ring, as on Leaflet's map.
    return { name, zoom, drawn, marked: drawn, named: drawnOf(places, frame, zoom) };
  });
  const own = new Set([...open, ...sets.flatMap(({ drawn: { alone, inRings } }) => [...alone, ...inRings])]);
  const { width, height } = frame;
  return (
    <svg
      className="drawing"
      data-drawing={target.withPopup ? 'under a popup' : ''}
      {...(picture ? placedOn(picture, frame).box : { width, height })}
      aria-label={links.words.heading}
    >
      <svg
        viewBox={`0 0 ${unitsWide} ${Math.round(frame.unitsHigh)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Ground {...{ ground, frame, extent, seen }} />
        <Areas
          {...{ footprints, frame, extent, seen, openId }}
          places={places.filter((place) => own.has(place))}
        />
      </svg>
      {sets.map(({ name, zoom, named, marked }) => (
        <g key={name} className={name}>
          <Names {...{ towns, frame, zoom, picture }} standing={named} />
          <Marked {...{ open, frame, ...links }} drawn={marked} />
        </g>
      ))}
    </svg>
  );
}

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

type Layer = { frame: Frame; extent: Extent; seen: Extent };

/** The embedded country view, in units of the frame. */
export function Ground({ ground, frame, extent, seen }: Layer & { ground: FeatureCollection }) {
  return kinds.map((kind) => {
    const d = ground.features
      .filter(({ properties }) => properties?.kind === kind)
      .map(({ geometry }) => outlineOf(geometry, frame, { extent, seen }))
      .join('');
    return d && <path key={kind} className={`ground-${kind}`} d={d} />;
  });
}

type AreasProps = Layer &
  Pick<DrawingProps, 'footprints'> & { places: MapPlace[]; openId?: string | undefined };

function Areas({ footprints, frame, extent, seen, openId, places }: AreasProps) {
  const ordered = [...places].sort(
    (a, b) => b.coordinateUncertaintyInMeters - a.coordinateUncertaintyInMeters,
  );
  return ordered.map(({ id, kind, area, point, coordinateUncertaintyInMeters: metres }) => {
    const outline = footprints.get(id);
    const d = outline
      ? outlineOf(outline, frame, { extent, seen })
      : circleOf(frame.units(point), unitsOf(metres, point[1], extent));
    const className = ['area', `area-${kind}`, area && 'area-somewhere', id === openId && 'area-open'];
    return d && <path key={id} className={className.filter(Boolean).join(' ')} d={d} />;
  });
}
