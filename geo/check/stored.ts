// The rows of a table: in order, each day and place possible, each row one of the file that was imported; and one of them
// at least is to be drawn.
import { drawableIn } from '../many/drawable';
import { storedFile } from '../many/stored';
import type { Drawn } from '../many/stored-file';
import { storedIn } from '../many/stored-on-disk';
import type { Table } from '../table';
import type { Problem } from './text';

type Seen = { what: string; expected: string; first: number; rows: number };

/** Every kind of problem once, with the first row that has it, as the line; rows count from 1. */
export async function storedProblems(folder: string, { source }: Table): Promise<Problem[]> {
  const seen = new Map<string, Seen>();
  let before = Number.NEGATIVE_INFINITY;
  const drawable = await storedIn(folder, async (stored) => {
    const { groups, drawn } = stored;
    for (const group of groups) {
      const of = await drawn(group);
      for (let index = 0; index < group.to - group.from; index += 1) {
        const start = of.start[index] ?? Number.POSITIVE_INFINITY;
        for (const [what, expected] of faultsOf(
          of,
          index,
          source.rows,
          typeof start === 'number' && start < before,
        )) {
          const known = seen.get(what) ?? { what, expected, first: group.from + index + 1, rows: 0 };
          known.rows += 1;
          seen.set(what, known);
        }
        before = Number(start);
      }
    }
    return drawableIn(stored);
  });
  const nothing = {
    what: 'no event has both a day and a place',
    expected: 'one at least',
    first: 1,
    rows: 1,
  };
  return [...(drawable.events === 0 ? [nothing] : []), ...seen.values()].map(
    ({ what, expected, first, rows }) => ({
      file: storedFile,
      line: first,
      message: `${what}${rows > 1 ? `, and so in ${rows - 1} more rows` : ''}, expected ${expected}`,
    }),
  );
}

function faultsOf(of: Drawn, index: number, rows: number, outOfOrder: boolean): [string, string][] {
  const [row, start, end] = [of.row[index], of.start[index], of.end[index]];
  const [longitude, latitude] = [of.longitude[index], of.latitude[index]];
  const within = (degrees: unknown, most: number) =>
    degrees === null || degrees === undefined || (typeof degrees === 'number' && Math.abs(degrees) <= most);
  const half = (one: unknown, other: unknown) => (typeof one === 'number') !== (typeof other === 'number');
  const faults: [boolean, string, string][] = [
    [
      outOfOrder,
      'the row begins before the one above it',
      'rows in the order of start, those without one last',
    ],
    [half(start, end), 'of start and end only one is there', 'both or none'],
    [Number(end) < Number(start), 'the row ends before it begins', 'start to be the earlier day'],
    [half(longitude, latitude), 'of longitude and latitude only one is there', 'both or none'],
    [
      !within(longitude, 180) || !within(latitude, 90),
      'the position is outside the globe',
      'longitude −180 to 180 and latitude −90 to 90',
    ],
    [
      !(Number.isInteger(row) && Number(row) >= 1 && Number(row) <= rows),
      `its row is none of the ${rows} of sources.yaml`,
      'the number of a row of the imported file',
    ],
  ];
  return faults.flatMap(([there, what, expected]): [string, string][] => (there ? [[what, expected]] : []));
}
