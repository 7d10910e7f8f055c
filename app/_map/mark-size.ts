// How large a mark is and where its shapes stand in it. Pure pixels: the drawing and Leaflet's icons agree by this.

const markPx = 21;

/** More than three shapes stand in two rows. */
export const inRow = (count: number): number => (count > 3 ? Math.ceil(count / 2) : Math.max(1, count));

/** The pixels that a mark of so many shapes covers. */
export function markSize(count: number): { width: number; height: number } {
  return { width: markPx * inRow(count) + 9, height: markPx * Math.ceil(count / inRow(count)) + 9 };
}

/** The pixels that the ring of a group covers. */
export const ringSize = { width: 38, height: 38 };

/** The middle of each shape, in pixels from the middle of the mark. */
export function shapeSpots(count: number): { x: number; y: number }[] {
  const columns = inRow(count);
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => ({
    x: markPx * ((index % columns) - (columns - 1) / 2),
    y: markPx * (Math.floor(index / columns) - (rows - 1) / 2),
  }));
}
