// Whose data the map shows and, where the embedded ground has nothing more to show, that this is no street map.
import { CreditLine } from '../credit-line';
import { useZoom } from './use-zoom';

/** From this zoom on, a reader expects streets. */
const streetsZoom = 10.5;

export function Credit({ noStreets }: { noStreets: string }) {
  const zoom = useZoom();
  return (
    <p className="credit">
      {zoom >= streetsZoom && <span>{noStreets} </span>}
      <CreditLine />
    </p>
  );
}
