// The elements of marks and groups. Elements, never strings of HTML: Leaflet would insert those as they are.
import { DivIcon } from 'leaflet';
import { markClass, shapes } from '../shapes';
import type { MapMark } from './map-place';
import { inRow, markSize } from './mark-size';

const svg = 'http://www.w3.org/2000/svg';
/**
 * One shape for each action told at the place. `area`: the true site is somewhere around; `pale`: the filters keep
 * nothing of it.
 */
export function markIcon(
  marks: MapMark[],
  { area, open, pale }: Record<'area' | 'open' | 'pale', boolean>,
): DivIcon {
  const box = document.createElement('span');
  box.className = 'pin-box';
  for (const { action, hollow } of marks) {
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', '0 0 20 20');
    picture.setAttribute('aria-hidden', 'true');
    picture.setAttribute('class', 'mark-box');
    const shape = document.createElementNS(svg, 'path');
    shape.setAttribute('d', shapes[action]);
    shape.setAttribute('class', markClass(action, hollow));
    picture.append(shape);
    box.append(picture);
  }
  const { width, height } = markSize(marks.length);
  box.dataset.columns = String(inRow(marks.length));
  const className = [
    'pin',
    area && 'pin-area',
    open && 'pin-open',
    pale && 'pin-pale',
    marks.length > 1 && 'pin-many',
  ];
  return new DivIcon({
    html: box,
    className: className.filter(Boolean).join(' '),
    iconSize: [width, height],
  });
}

/** A ring with the number of events; it grows with the digits, not with any crowd. */
export function groupIcon(events: number): DivIcon {
  const ring = document.createElement('span');
  ring.className = 'group-ring';
  ring.textContent = String(events);
  // The mark's title says it in full; content would be its name instead.
  ring.setAttribute('aria-hidden', 'true');
  return new DivIcon({ html: ring, className: 'group', iconSize: [40, 40] });
}
