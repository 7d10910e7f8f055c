// What a reason marks an event with.
import { flag } from '../many/events';
import { type Reason, reasonKind } from './reasons';

/** Bits of `flag`; 0 for what marks nothing, or only some of the events of a row. */
export function flagOf(reason: Reason): number {
  const kind = reasonKind(reason);
  if (kind === 'repairs') return flag.repaired;
  if (kind !== 'doubts' || reason === 'point-of-a-country') return 0;
  return reason.startsWith('date') ? flag.dateUnsure : flag.placeUnsure;
}
