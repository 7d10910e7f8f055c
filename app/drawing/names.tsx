// The names on a drawing. Decoration: every place says its own name.
import { labelsAt, type Town } from '../_map/labels-at';
import type { MapPlace } from '../_map/map-place';
import { type Frame, unitsWide } from './frame';

type Props = { towns: Town[]; places: MapPlace[]; frame: Frame; zoom: number; widthPx: number };

/** `widthPx`: how wide the frame is at the zoom. */
export function Names({ towns, places, frame, zoom, widthPx }: Props) {
  const names = labelsAt(
    (point) => {
      const [x, y] = frame.units(point);
      return { x: (x / unitsWide) * widthPx, y: (y / unitsWide) * widthPx };
    },
    zoom,
    towns,
    places,
  );
  return (
    <g>
      {names.map(({ id, text, dx, dy, point, className }) => (
        <svg key={id} {...frame.percent(point)} className={`name ${className}`} aria-hidden="true">
          {className.startsWith('town') && <circle className="town-dot" r="2" />}
          <text x={Math.round(dx)} y={Math.round(dy) + 13}>
            {text}
          </text>
        </svg>
      ))}
    </g>
  );
}
