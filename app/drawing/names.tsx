// The names on a drawing. Decoration: every place says its own name.
import type { Standing } from '../_map/groups';
import { labelsAt, type Town } from '../_map/labels-at';
import { type Frame, pixelsAt } from './frame';

type Props = { towns: Town[]; standing: Standing; frame: Frame; zoom: number };

export function Names({ towns, standing, frame, zoom }: Props) {
  const names = labelsAt(pixelsAt(frame, zoom), zoom, towns, standing);
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
