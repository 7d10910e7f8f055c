// Many events on the map: a canvas with a dot for each, and above it at most sixty named buttons, so that keyboards and
// screen readers reach what the dots show. The events themselves are elsewhere, in a worker.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Choosing } from '../../../geo/many/choice';
import { keepFocus } from '../first/keep-focus';
import { type CanvasOnMap, canvasOnMap } from './canvas-on-map';
import { frameOf } from './frame-of-map';
import type { PointGroup } from './groups';
import { GroupOfPoints } from './mark';
import type { PointsDrawing } from './messages';
import { pointAt } from './point-at';

type Props = {
  /** One object for the same events. */
  drawing: PointsDrawing;
  /** Another object is another choice. */
  choosing: Choosing;
  /** What a group's button is called: how many events, and when. */
  nameOf: (group: PointGroup) => string;
  /** The number in its ring, short. */
  numberOf: (count: number) => string;
  /** Rows of the file that a reader has pointed at, or the group that cannot be divided further; never none. */
  onChoose: (rows: number[]) => void;
};

export function Points({ drawing, choosing, nameOf, numberOf, onChoose }: Props) {
  const map = useMap();
  const canvas = useRef<CanvasOnMap>(undefined);
  const latest = useRef({ choosing, onChoose });
  useLayoutEffect(() => {
    latest.current = { choosing, onChoose };
  }, [choosing, onChoose]);
  // Not after the next frame: a choice would be seen that much later.
  useLayoutEffect(() => {
    const made = canvasOnMap(map, drawing);
    canvas.current = made;
    const end = pointAt(
      map,
      drawing,
      () => latest.current.choosing,
      (rows) => latest.current.onChoose(rows),
    );
    return () => {
      end();
      made.remove();
    };
  }, [map, drawing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has another canvas
  useLayoutEffect(() => canvas.current?.show(choosing), [choosing, drawing]);
  const groups = useGroups(drawing, choosing);
  return groups.map((group) => (
    <GroupOfPoints
      key={group.id}
      group={group}
      name={nameOf(group)}
      number={numberOf(group.count)}
      onUndivided={async () => onChoose(await drawing.within({ box: group.box, choosing }))}
    />
  ));
}

/** Asked anew when the map has come to rest, so that nothing but the canvas works while it moves. */
function useGroups(drawing: PointsDrawing, choosing: Choosing): PointGroup[] {
  const map = useMap();
  const [groups, setGroups] = useState<PointGroup[]>([]);
  useEffect(() => {
    let busy = false;
    let outOfDate = false;
    let removed = false;
    const ask = async () => {
      outOfDate = busy;
      if (busy) return;
      busy = true;
      const given = await drawing.groups({ frame: frameOf(map, 0), choosing });
      busy = false;
      if (removed) return;
      if (outOfDate) ask();
      else keepFocus(map.getContainer(), () => flushSync(() => setGroups(given)));
    };
    map.on('moveend resize', ask);
    ask();
    return () => {
      removed = true;
      map.off('moveend resize', ask);
    };
  }, [map, drawing, choosing]);
  return groups;
}
