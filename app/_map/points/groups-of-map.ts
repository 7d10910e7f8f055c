// The groups of what a map shows. Asked for only when the map rests, so that nothing but the canvas works while it moves.
import type { Map as LeafletMap } from 'leaflet';
import type { Choosing } from '../../../geo/many/choice';
import { frameOf } from './frame-of-map';
import type { PointGroup } from './groups';
import type { PointsDrawing } from './messages';

/** `onGroups` gets the groups of the latest question, and of none that has been overtaken. */
export function groupsOf(
  map: LeafletMap,
  drawing: PointsDrawing,
  onGroups: (groups: PointGroup[]) => void,
): { ask: (choosing: Choosing) => void; end: () => void } {
  let busy = false;
  let next: Choosing | undefined;
  let ended = false;
  const ask = async (choosing: Choosing) => {
    next = busy ? choosing : undefined;
    if (busy) return;
    busy = true;
    const groups = await drawing.groups({ frame: frameOf(map), choosing });
    busy = false;
    if (ended) return;
    if (next) ask(next);
    else onGroups(groups);
  };
  return {
    ask,
    end: () => {
      ended = true;
    },
  };
}
