// Ten million rows have some thousand days: each kind of cells that speak of them is read once. So with positions.
import { nameOf, type UsedColumns } from './used-columns';

/** A cell of the rows, and what it is called in the table of kinds. */
type Cell = { sql: string; name: string };

export const dayCells = ({ days }: UsedColumns): Cell[] =>
  days.map((column) => ({ sql: nameOf(column), name: `day_${nameOf(column)}` }));

/**
 * Where latitude and longitude are plain numbers, 1 stands for both: what else is said of the row depends on its other
 * cells alone.
 */
export const positionCells = ({ positions, latitude, longitude, of }: UsedColumns): Cell[] =>
  positions.map((column) => {
    const [name, sql] = [`at_${nameOf(column)}`, nameOf(column)];
    if (column === latitude || column === longitude)
      return { sql: `CASE WHEN plain THEN '1' ELSE ${sql} END`, name };
    return of('position').includes(column)
      ? { sql: `CASE WHEN plain THEN '' ELSE ${sql} END`, name }
      : { sql, name };
  });

/** Makes the table: a number as `key`, then the cells. */
export const kindsTable = (table: string, cells: Cell[]): string => {
  const named = cells.map(({ sql, name }) => `${sql} AS ${name}`).join(', ') || "'' AS nothing";
  return `CREATE TABLE ${table} AS
SELECT row_number() OVER () AS key, *
FROM (SELECT DISTINCT ${named} FROM cells)`;
};

export const kindsJoin = (cells: Cell[]): string =>
  cells.map(({ sql, name }) => `${name} = ${sql}`).join(' AND ') || 'true';
