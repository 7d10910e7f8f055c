// A made-up file with the columns of Collective Action in Tech, as long as is wanted: some rows at several places, some at
// none, some with the middle of a country. Its days run from 2019 on, one row a day or more.
import { addDays } from '../../geo/days';

const header =
  'id,date,sources,actions,struggles,employment_types,description,online,locations,companies,workers,tags,author,latlngs,addresses';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const list = (parts: unknown[]): string => quoted(JSON.stringify(parts));

/** `days`: over how many days the rows are spread. */
export function rowsOfField(rows: number, days = rows): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const at = (degrees: number, step: number) => Number((degrees + ((index * step) % 9)).toFixed(5));
    const points = [
      [at(45, 0.618), at(2, 0.754)],
      [at(44, 0.37), at(11, 0.59)],
    ].slice(0, index % 10 === 3 ? 2 : index % 10 === 7 ? 0 : 1);
    const towns = points.map((_point, nth) => `town ${index % 40}-${nth}-made land`);
    return [
      index + 1,
      addDays('2019-01-01', Math.floor((index * days) / rows)).replaceAll('-', '/'),
      list([`https://news.example/${index}`]),
      list([['strike', 'protest', 'open letter'][index % 3]]),
      list(['pay']),
      list(['couriers']),
      quoted(`Couriers, round ${index}: they ask for, "a fair share".`),
      'FALSE',
      list(towns),
      list([`works ${index % 17}`]),
      index % 4 === 0 ? 20 + index : '',
      list([]),
      list(['a desk']),
      list(points),
      list(towns.map((town) => town.replaceAll('-', ', '))),
    ].join(',');
  });
  return `${[header, ...lines].join('\n')}\n`;
}
