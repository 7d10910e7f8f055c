// Extents on the map. Apart from query.ts so that the browser does not load turf.

/** West, south, east, north, in degrees. */
export type Extent = readonly [number, number, number, number];

/** The smallest extent that holds all of them; undefined for none. */
export function unionOf(extents: readonly Extent[]): Extent | undefined {
  return extents.length === 0
    ? undefined
    : [
        Math.min(...extents.map(([west]) => west)),
        Math.min(...extents.map(([, south]) => south)),
        Math.max(...extents.map(([, , east]) => east)),
        Math.max(...extents.map(([, , , north]) => north)),
      ];
}
