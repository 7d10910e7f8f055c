// The map as a drawing: what Leaflet will show first, without Leaflet. It stands in the page's HTML, and stays under
// the living map until that has drawn its own (docs/decisions/0012-the-map-in-the-page.md).
import type { FeatureCollection } from 'geojson';
import type { Footprint } from '../../geo/model';
import type { MapGiven } from '../_map/first/map-in';
import { indexOf, standing, tellGroup } from '../_map/groups';
import type { Town } from '../_map/labels-at';
import type { MapWords } from '../_map/map-place';
import { siteZoom } from '../camera';
import { type Frame, frameOf, unitsWide } from './frame';
import { Names } from './names';
import { circleOf, outlineOf, unitsOf } from './paths';
import { PlaceLink, Ring } from './places';

type Props = {
  given: MapGiven;
  words: MapWords;
  /** The embedded country view. */
  ground: FeatureCollection;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
  /** The path of a place's page. */
  hrefOf: (id: string) => string;
  /** The links open beside the page, which is somebody else's. */
  outward?: boolean;
};

/** Stages of common size, in pixels: what stands alone on them and what is one ring. drawing.css shows one. */
const stages = {
  wide: { width: 848, height: 590 },
  narrow: { width: 358, height: 305 },
};

export function Drawing({ given, words, ground, towns, footprints, hrefOf, outward }: Props) {
  const { target } = given;
  const frame = frameOf(target.extent, siteZoom);
  return (
    <svg
      className="drawing"
      data-drawing={target.withPopup ? 'under a popup' : ''}
      width={frame.width}
      height={frame.height}
      aria-label={words.heading}
    >
      <svg
        viewBox={`0 0 ${unitsWide} ${Math.round(frame.unitsHigh)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Ground {...{ ground, frame, given }} />
        <Areas {...{ footprints, frame, given }} />
      </svg>
      {Object.entries(stages).map(([name, stage]) => (
        <g key={name} className={name}>
          <Marked {...{ given, towns, frame, words, hrefOf, outward }} zoom={zoomIn(stage, frame)} />
        </g>
      ))}
    </svg>
  );
}

type MarkedProps = Pick<Props, 'given' | 'towns' | 'words' | 'hrefOf' | 'outward'> & {
  frame: Frame;
  zoom: number;
};

function Marked({ given: { places, openId }, towns, frame, words, hrefOf, outward, zoom }: MarkedProps) {
  const { alone, groups } = standing(indexOf(places.filter(({ id }) => id !== openId)), zoom);
  const open = places.filter(({ id }) => id === openId);
  const inRings = groups.flatMap(({ members }) => members);
  return (
    <>
      <Names {...{ towns, places, frame, zoom }} widthPx={frame.width * 2 ** (zoom - siteZoom)} />
      <g data-drawn-places="">
        {groups.map((group) => (
          <Ring key={group.id} at={frame.percent(group.point)} events={tellGroup(group, words).events} />
        ))}
        {inRings.map((place) => (
          <PlaceLink key={place.id} {...{ place, frame, outward }} href={hrefOf(place.id)} inRing />
        ))}
        {[...alone, ...open].map((place) => (
          <PlaceLink
            key={place.id}
            {...{ place, frame, outward }}
            href={hrefOf(place.id)}
            open={place.id === openId}
          />
        ))}
      </g>
    </>
  );
}

/** The zoom at which the frame fits a stage. */
function zoomIn({ width, height }: { width: number; height: number }, frame: Frame): number {
  return siteZoom + Math.min(0, Math.log2(Math.min(width / frame.width, height / frame.height)));
}

/** Kinds in the order in which they are painted. */
const kinds = ['sea', 'country', 'river', 'lake', 'region', 'border'];

type Layer = { frame: Frame; given: MapGiven };

function Ground({ ground, frame, given }: Layer & { ground: FeatureCollection }) {
  return kinds.map((kind) => {
    const d = ground.features
      .filter(({ properties }) => properties?.kind === kind)
      .map(({ geometry }) => outlineOf(geometry, given.target.extent, frame))
      .join('');
    return d && <path key={kind} className={`ground-${kind}`} d={d} />;
  });
}

function Areas({ footprints, frame, given }: Layer & { footprints: Props['footprints'] }) {
  const { target, places, openId } = given;
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
