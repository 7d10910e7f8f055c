// How many events of the stored form a map can draw, and where: those that have a day and a place. The end of the file tells it
// of nearly every row group; only of one that has rows with a day and rows without, the rows themselves are asked.
import { type Extent, unionOf } from '../extent';
import type { StoredFile } from './stored-file';

export type Drawable = {
  events: number;
  /** With a day and without a place. */
  unlocated: number;
  /** The box of those that can be drawn; undefined where none can. */
  extent: Extent | undefined;
};

/** Throws what `drawn` throws. */
export async function drawableIn({ groups, drawn }: Pick<StoredFile, 'groups' | 'drawn'>): Promise<Drawable> {
  const sums = { events: 0, unlocated: 0 };
  let extent: Extent | undefined;
  const include = (more: Extent) => {
    extent = unionOf(extent ? [extent, more] : [more]);
  };
  for (const group of groups) {
    const rows = group.to - group.from;
    if (group.undated === rows) continue;
    if (group.undated === 0) {
      sums.events += rows - group.unplaced;
      sums.unlocated += group.unplaced;
      if (group.extent) include(group.extent);
      continue;
    }
    const { start, longitude, latitude } = await drawn(group);
    for (let index = 0; index < rows; index += 1) {
      if (typeof start[index] !== 'number') continue;
      const [east, north] = [longitude[index], latitude[index]];
      if (typeof east === 'number' && typeof north === 'number') {
        sums.events += 1;
        include([east, north, east, north]);
      } else sums.unlocated += 1;
    }
  }
  return { ...sums, extent };
}
