// The names on a drawing. Decoration: every place says its own name.
import type { Standing } from '../_map/groups';
import { labelsAt, type Town } from '../_map/labels-at';
import { beyond, type Frame, pixelsAt, type Stage } from './frame';

/** `picture`: no name reaches beyond it. */
type Props = { towns: Town[]; standing: Standing; frame: Frame; zoom: number; picture?: Stage | undefined };

export function Names({ towns, standing, frame, zoom, picture }: Props) {
  const taken = picture ? beyond(picture, frame) : [];
  const names = labelsAt(pixelsAt(frame, zoom), zoom, towns, standing, taken);
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
