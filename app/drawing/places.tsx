// A place in a drawing: a link to its page, with the same shapes at the same size as Leaflet's mark.

import type { MapPlace } from '../_map/map-place';
import { markSize, shapeSpots } from '../_map/mark-size';
import { markClass, shapes } from '../shapes';
import type { Frame } from './frame';

type Props = {
  place: MapPlace;
  frame: Frame;
  href: string;
  open?: boolean;
  inRing?: boolean;
  outward?: boolean | undefined;
};

/** A link in SVG does not heed the target of `<base>`. */
const beside = { target: '_blank', rel: 'noopener' };

export function PlaceLink({ place, frame, href, open = false, inRing = false, outward }: Props) {
  const { id, point, marks, label, area } = place;
  const { width, height } = markSize(marks.length);
  return (
    <a
      href={href}
      {...(outward && beside)}
      aria-label={label}
      data-drawn-place={id}
      className={inRing ? 'in-ring' : undefined}
    >
      <title>{label}</title>
      <svg {...frame.percent(point)} aria-hidden="true">
        {inRing ? (
          <circle r="6" />
        ) : (
          <g className={['pin', area && 'pin-area', open && 'pin-open'].filter(Boolean).join(' ')}>
            {(area || open || marks.length > 1) && (
              <rect
                className="pin-box"
                x={-width / 2 + 1.5}
                y={-height / 2 + 1.5}
                width={width - 3}
                height={height - 3}
                rx="14"
              />
            )}
            {shapeSpots(marks.length).map(({ x, y }, index) => {
              const mark = marks[index];
              return (
                mark && (
                  <path
                    key={mark.action}
                    className={markClass(mark.action, mark.hollow)}
                    // Leaflet's marks show the box of 20 in 18 pixels.
                    transform={`translate(${x - 9} ${y - 9})scale(.9)`}
                    d={shapes[mark.action]}
                  />
                )
              );
            })}
          </g>
        )}
      </svg>
    </a>
  );
}

type RingProps = { at: { x: string; y: string }; events: number };

/** The number of events of places whose marks would overlap; the places themselves are links around its middle. */
export function Ring({ at, events }: RingProps) {
  return (
    <svg {...at} className="ring" aria-hidden="true">
      <rect x="-17" y="-17" width="34" height="34" rx="17" />
      <text dy="0.35em">{events}</text>
    </svg>
  );
}

/** A ring that is the link for all of its places. */
export function ManyLink({
  href,
  label,
  outward,
  ...ring
}: RingProps & { href: string; label: string; outward?: boolean | undefined }) {
  return (
    <a href={href} {...(outward && beside)} aria-label={label}>
      <title>{label}</title>
      <Ring {...ring} />
    </a>
  );
}
