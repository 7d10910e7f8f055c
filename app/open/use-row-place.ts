// What became of the row that the link opens. Its events are the map's to show; of any other the list says it.
import { useEffect, useState } from 'react';
import type { Asked, RowPlace } from './opened';
import type { ChosenNow } from './use-chosen';
import { useOpenedView } from './use-view';

/** Undefined where the link opens no row, and until it is known. */
export function useRowPlace(asked: Asked, chosen: ChosenNow): (RowPlace & { row: number }) | undefined {
  const { row } = useOpenedView();
  const [answered, setAnswered] = useState<RowPlace & { row: number }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are of what is chosen
  useEffect(() => {
    if (row === null) return;
    let newest = true;
    void asked.placeOf(row).then((place) => {
      if (newest) setAnswered({ row, ...place });
    });
    return () => {
      newest = false;
    };
  }, [row, asked, chosen]);
  return answered?.row === row ? answered : undefined;
}
