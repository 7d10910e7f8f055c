// Shape = action, told apart without colour; fill = how sure. Drawn in a box of 20 by 20.
import type { Action } from '../geo/actions';

export const shapes: Record<Action, string> = {
  strike: 'M3.5 3.5h13v13h-13z',
  'labour-protest': 'M10 1.5 18.5 10 10 18.5 1.5 10z',
  march: 'M2 3 18.5 10 2 17 6.5 10z',
  rally: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  'human-chain': 'M6 2.8h8l4.2 7.2-4.2 7.2H6L1.8 10z',
  gathering: 'M10 1.8 18.3 8l-3.2 9.8H4.9L1.7 8z',
  'government-rally': 'M1.8 3h16.4L10 18z',
};

/** Class names of a mark; the colours are in marks.css. Hollow: somebody denies or disputes it. */
export function markClass(action: Action, hollow: boolean): string {
  return ['mark', action === 'government-rally' && 'mark-government', hollow && 'mark-hollow']
    .filter(Boolean)
    .join(' ');
}
