// The positions of a row: from two columns, or where they are empty from one with both.

import { amongOthers } from './among-others';
import { cellText } from './cell-text';
import { areSwapped } from './column-values';
import { plainHeader } from './header-words';
import { isAbsent, listOf } from './lists';
import type { Mapping, Role } from './mapping';
import { type Position, positionOf, positionsOf } from './positions';
import type { Profile } from './profiles';
import type { PositionFault } from './reasons';
import type { Note } from './row-dates';
import type { Batch } from './rows';

/** `wholeCountry`: its address names nothing inside a country. */
export type PlacedAt = Position & { wholeCountry?: boolean };

/** Reads the positions of rows. What was mended or is not exact is noted; a fault is noted and given. */
export function positionsReader(
  mapping: Mapping,
  columns: readonly string[],
  sample: Batch,
  profile: Profile | undefined,
) {
  const index = (role: Role) => (mapping.columns[role] ?? []).map((name) => columns.indexOf(name))[0] ?? -1;
  const [latitude, longitude, pair, precision] = [
    index('latitude'),
    index('longitude'),
    index('position'),
    index('placePrecision'),
  ];
  const addresses = profile?.pointAddresses ? columns.indexOf(profile.pointAddresses) : -1;
  const ofAreas =
    profile?.pointsOfAreas ||
    [latitude, pair].some((column) => plainHeader(columns[column] ?? '').includes('centroid'));
  const exact = profile?.precision?.place ?? exactWords;
  const order = { longitudeFirst: mapping.longitudeFirst, swapped: false };
  const swapped = latitude >= 0 && longitude >= 0 && columnsSwapped(sample, latitude, longitude);
  const inSample = Array.from({ length: sample.count }, (_, row) => [
    positionOf(sample.cell(row, latitude), sample.cell(row, longitude), swapped),
    ...allIn(positionsOf(sample.cell(row, pair), order)),
  ]);
  const isAmong = amongOthers(inSample.flat().filter((read) => typeof read === 'object'));
  /** Of a file that is swapped as a whole, none is a slip. */
  const isTaken = (position: Position) => swapped || isAmong(position);

  return (cell: Batch['cell'], row: number, note: Note): PlacedAt[] | PositionFault => {
    let placed: PlacedAt[] | undefined;
    let fault: PositionFault = 'no-position';
    if (latitude >= 0 && longitude >= 0) {
      const [north, east] = [cell(row, latitude), cell(row, longitude)];
      const found = positionOf(north, east, swapped);
      const read = typeof found === 'object' && !isTaken(found) ? 'off-the-globe' : found;
      if (typeof read === 'object') placed = [read];
      else fault = read;
      if (read !== 'no-position' && !isAsItShould(read)) noteOf(read, note, bothWritten(north, east));
    }
    if (!placed && fault === 'no-position' && pair >= 0) {
      const value = cell(row, pair);
      const found = positionsOf(value, order);
      const read = typeof found === 'object' ? taken(found, isTaken) : found;
      if (typeof read === 'string') {
        fault = read;
        if (read !== 'no-position') noteOf(read, note, cellText(value));
      } else {
        placed = read.positions;
        for (const position of placed) if (!isAsItShould(position)) noteOf(position, note, cellText(value));
        if (read.more) note('too-many-positions');
        if (read.some) note('some-positions-unreadable', 'position', cellText(value));
      }
    }
    if (!placed) {
      if (fault === 'no-position') note(fault);
      return fault;
    }
    if (ofAreas) note('points-of-areas');
    if (addresses >= 0) placed = withAddresses(placed, listOf(cell(row, addresses)), note);
    if (precision >= 0) {
      const said = cellText(cell(row, precision)).trim().toLowerCase();
      if (said !== '' && !isAbsent(said) && !exact.includes(said))
        note('place-imprecise', 'placePrecision', said);
    }
    return placed;
  };
}

type Positions = Exclude<ReturnType<typeof positionsOf>, string>;

const allIn = (read: Positions | PositionFault): readonly Position[] =>
  typeof read === 'object' ? read.positions : [];

/** Without those that cannot be taken. */
function taken(read: Positions, isTaken: (position: Position) => boolean): Positions | PositionFault {
  const positions = read.positions.filter(isTaken);
  if (positions.length === 0) return 'off-the-globe';
  return { ...read, positions, some: read.some || positions.length < read.positions.length };
}

const exactWords = [
  '1',
  'exact',
  'site',
  'address',
  'street',
  'rooftop',
  'precise',
  'true',
  'yes',
  'high',
  'high (local level)',
];

/** Nearly all are: of those, nothing is noted. */
const isAsItShould = (read: Position | PositionFault): boolean =>
  typeof read === 'object' && read.repairs.length === 0 && !read.area;

const bothWritten = (north: unknown, east: unknown): string =>
  [north, east]
    .map((value) => cellText(value).trim())
    .filter(Boolean)
    .join(', ');

function noteOf(read: Position | PositionFault, note: Note, written: string): void {
  if (typeof read === 'string') note(read, 'position', written);
  else {
    for (const repair of read.repairs) note(repair, 'position', written);
    if (read.area) note('middle-of-an-area');
  }
}

function withAddresses(placed: PlacedAt[], addresses: unknown[], note: Note): PlacedAt[] {
  const isWhole = (address: unknown) => typeof address === 'string' && !address.includes(',');
  const count = placed.filter((_position, index) => isWhole(addresses[index])).length;
  if (count === 0) return placed;
  note('point-of-a-country', undefined, undefined, count);
  return placed.map((position, index) => ({ ...position, wholeCountry: isWhole(addresses[index]) }));
}

function columnsSwapped(sample: Batch, latitude: number, longitude: number): boolean {
  const rows = Array.from({ length: sample.count }, (_, row) => [
    sample.cell(row, latitude),
    sample.cell(row, longitude),
  ]);
  return areSwapped(
    rows.filter((cells) =>
      cells.every((cell) => typeof cell === 'number' || (typeof cell === 'string' && cell !== '')),
    ),
  );
}
