// A mark beside the words of the page: the same as on the map.
import type { Action } from '../geo/actions';
import { markClass, shapes } from './shapes';

/** Decoration beside words that say the same. */
export function Mark({ action, hollow = false }: { action: Action; hollow?: boolean }) {
  return (
    <svg className="mark-box" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path className={markClass(action, hollow)} d={shapes[action]} />
    </svg>
  );
}
