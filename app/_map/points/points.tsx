// Many events on the map: a canvas with a dot for each, and above it at most sixty named buttons, so that keyboards and
// screen readers reach what the dots show. The events themselves are elsewhere, in a worker.
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Choosing } from '../../../geo/many/choice';
import { keepFocus } from '../first/keep-focus';
import { type CanvasOnMap, canvasOnMap } from './canvas-on-map';
import type { PointGroup } from './groups';
import { groupsOf } from './groups-of-map';
import { canBeDivided, GroupOfPoints } from './mark';
import type { PointsDrawing } from './messages';
import { pointAt } from './point-at';

type Props = {
  /** One object for the same events. */
  drawing: PointsDrawing;
  /** Another object is another choice. */
  choosing: Choosing;
  /** What a group's button is called: how many events, when, and whether a nearer map would divide it. */
  nameOf: (group: PointGroup, divided: boolean) => string;
  /** The number in its ring, short. */
  numberOf: (count: number) => string;
  /** Indices of the events that a reader has pointed at, or of the group that cannot be divided further; never none. */
  onChoose: (events: number[]) => void;
};

export function Points({ drawing, choosing, nameOf, numberOf, onChoose }: Props) {
  const map = useMap();
  const [groups, setGroups] = useState<PointGroup[]>([]);
  const canvas = useRef<CanvasOnMap>(undefined);
  const latest = useRef({ choosing, onChoose });
  useLayoutEffect(() => {
    latest.current = { choosing, onChoose };
  }, [choosing, onChoose]);
  // Not after the next frame: a choice would be seen that much later.
  useLayoutEffect(() => {
    const asking = groupsOf(map, drawing, (given) =>
      // At once, for the focus to be kept.
      keepFocus(map.getContainer(), () => flushSync(() => setGroups(given))),
    );
    const made = canvasOnMap(map, drawing, asking.ask);
    canvas.current = made;
    const end = pointAt(
      map,
      drawing,
      () => latest.current.choosing,
      (events) => latest.current.onChoose(events),
    );
    return () => {
      asking.end();
      end();
      made.remove();
    };
  }, [map, drawing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has another canvas
  useLayoutEffect(() => canvas.current?.show(choosing), [choosing, drawing]);
  return groups.map((group) => {
    const divided = canBeDivided(map, group);
    return (
      <GroupOfPoints
        key={group.id}
        group={group}
        name={nameOf(group, divided)}
        number={numberOf(group.count)}
        divided={divided}
        onUndivided={async () => onChoose(await drawing.within({ box: group.box, choosing }))}
      />
    );
  });
}
