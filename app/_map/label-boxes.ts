// Where names can stand without covering each other or a mark. Pure: pixels in, pixels out.

export type Box = { x: number; y: number; width: number; height: number };
export type Wanted = {
  id: string;
  text: string;
  x: number;
  y: number;
  gap: number;
  width: number;
  height: number;
};
export type Placed = { id: string; text: string; dx: number; dy: number };

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** For each name the first free spot of right, left, below, above; none where all are taken. First come first served. */
export function placeLabels(wanted: readonly Wanted[], taken: readonly Box[]): Placed[] {
  const boxes = [...taken];
  return wanted.flatMap(({ id, text, x, y, gap, width, height }) => {
    const spots = [
      { dx: gap, dy: -height / 2 },
      { dx: -gap - width, dy: -height / 2 },
      { dx: -width / 2, dy: gap },
      { dx: -width / 2, dy: -gap - height },
    ];
    const free = spots.find(({ dx, dy }) => {
      const box = { x: x + dx, y: y + dy, width, height };
      return !boxes.some((other) => overlap(box, other));
    });
    if (!free) return [];
    boxes.push({ x: x + free.dx, y: y + free.dy, width, height });
    return [{ id, text, ...free }];
  });
}
