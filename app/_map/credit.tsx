// Whose data the map shows and, where the embedded ground has nothing more to show, that this is no street map.
import { CreditLine } from '../credit-line';
import type { MapWords } from './map-place';
import { useZoom } from './use-of-map';

/** From this zoom on, a reader expects streets. */
const streetsZoom = 10.5;

/** `streets`: they are drawn. */
export function Credit({ words, streets }: { words: MapWords; streets: boolean }) {
  const zoom = useZoom();
  return (
    <p className="credit">
      {zoom >= streetsZoom && !streets && <span>{words.noStreets} </span>}
      <CreditLine credits={words.credits} />
    </p>
  );
}
