// Where names can stand without covering each other or a mark. Pure: pixels in, pixels out.

export type Box = { x: number; y: number; width: number; height: number };
export type Wanted = { id: string; text: string; x: number; y: number; width: number; height: number };
/** `dx`, `dy`: from the named point to the name's upper left corner. */
export type Placed = { id: string; text: string; dx: number; dy: number };

/** How far from its point a name may stand, nearest first: beside a dot, then beside a mark or a ring. */
const gapsPx = [6, 15, 22, 34, 46];

type Size = { width: number; height: number };

export const boxAround = ({ x, y }: { x: number; y: number }, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * For each name the first free spot, below, right, left or above its point; none where all are taken.
 * First come, first served: put what matters most first.
 */
export function placeLabels(wanted: readonly Wanted[], taken: readonly Box[]): Placed[] {
  const boxes = [...taken];
  return wanted.flatMap(({ id, text, x, y, width, height }) => {
    const spots = gapsPx.flatMap((gap) => [
      { dx: -width / 2, dy: gap },
      { dx: gap, dy: -height / 2 },
      { dx: -gap - width, dy: -height / 2 },
      { dx: -width / 2, dy: -gap - height },
    ]);
    const free = spots.find(({ dx, dy }) => {
      const box = { x: x + dx, y: y + dy, width, height };
      return !boxes.some((other) => overlap(box, other));
    });
    if (!free) return [];
    boxes.push({ x: x + free.dx, y: y + free.dy, width, height });
    return [{ id, text, ...free }];
  });
}
