// The whole map: what is shown before a file says where its events are.
import type { Extent } from '../../geo/extent';

/** Where people live: Web Mercator shows the poles too large. */
export const world: Extent = [-170, -56, 180, 75];
