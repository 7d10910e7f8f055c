// The end of the first marks. Stands after all layers, so that theirs are drawn when these go: no frame without marks.
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { keepFocus } from './first/keep-focus';
import type { FirstMarks } from './first/opened';

type Props = { first: FirstMarks; onChoose: (id: string) => void };

export function TakeOver({ first, onChoose }: Props) {
  const map = useMap();
  const takeOver = useEffectEvent(() => {
    keepFocus(map.getContainer(), first.remove);
    const chosen = first.chosen();
    if (chosen) onChoose(chosen);
  });
  useEffect(() => takeOver(), []);
  return null;
}
