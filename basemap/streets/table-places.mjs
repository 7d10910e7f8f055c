// The places of an atlas whose events are a table, which has no list of them: the cells in which most of its events stand.
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';

/** A cell is at most 11 km high and wide, about as far as streets reach around a place (area.mjs). */
const cellsInDegree = 10;

/** So that a table of the whole world gets its large cities, and not a street map of every village that it names. */
export const mostPlaces = 100;

/** @typedef {{ events: number, east: number, north: number }} Cell with the sums of the degrees of its events */

/** @param {string} file in the stored form of geo/many/stored.ts @returns {Promise<Cell[]>} those with most events first */
async function cellsIn(file) {
  const buffer = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(buffer);
  const read = { file: buffer, metadata, columns: ['start', 'longitude', 'latitude'] };
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    for (const { start, longitude, latitude } of await parquetReadObjects({ ...read, rowStart, rowEnd })) {
      // No map draws what has no day or no position.
      if (!start || typeof longitude !== 'number' || typeof latitude !== 'number') continue;
      const key = [longitude, latitude].map((degrees) => Math.floor(degrees * cellsInDegree)).join();
      const { events, east, north } = cells.get(key) ?? { events: 0, east: 0, north: 0 };
      cells.set(key, { events: events + 1, east: east + longitude, north: north + latitude });
    }
    rowStart = rowEnd;
  }
  return [...cells.values()].sort((one, other) => other.events - one.events);
}

const eventsIn = (/** @type {Cell[]} */ cells) => cells.reduce((sum, { events }) => sum + events, 0);

/**
 * @param {string} file the `events.parquet` of an atlas
 * @returns {Promise<{ points: [lon: number, lat: number][], said: string }>} points, and in words which they are
 * @throws {Error} with a sentence for whoever cuts
 */
export async function placesOfTable(file) {
  const all = await cellsIn(file).catch((error) => {
    throw new Error(
      `${file} cannot be read: ${error.message}. npm run check says what is wrong in an atlas.`,
    );
  });
  const cells = all.slice(0, mostPlaces);
  return {
    points: cells.map(({ events, east, north }) => [east / events, north / events]),
    said:
      'The atlas is a table, which names no places: streets are around the ' +
      `${cells.length} of ${all.length} cells of ${1 / cellsInDegree}° where most events are, ${eventsIn(cells)} of ${eventsIn(all)} of them.`,
  };
}
