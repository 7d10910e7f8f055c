// A made-up file as large as is wanted, the same each time: nearly all rows plain, some with what files have.

const header = 'event_id,event_date,end_date,latitude,longitude,town,country,type,notes,source,url';
/** Rows that are written together. */
const together = 10_000;
const actions = ['strike', 'march', 'rally', 'gathering', 'labour protest'];
const firstDay = Date.UTC(2010, 0, 1);

/** @param {number} rows @returns {Generator<string>} */
export function* madeUpRows(rows) {
  const next = randoms(1);
  yield `${header}\n`;
  for (let row = 0; row < rows; row += together) {
    let text = '';
    for (let at = row; at < Math.min(rows, row + together); at++) text += rowOf(at, next);
    yield text;
  }
}

/** @param {number} row @param {() => number} next */
function rowOf(row, next) {
  const day = new Date(firstDay + Math.floor(next() * 5500) * 86_400_000);
  const iso = day.toISOString().slice(0, 10);
  const [town, dice] = [Math.floor(next() * 40_000), Math.floor(next() * 1000)];
  const date = dice < 5 ? `${day.getUTCDate()} August ${day.getUTCFullYear()}` : dice < 7 ? 'in spring' : iso;
  // One in a thousand ends before it begins, and one in a hundred later than it begins.
  const end = dice === 10 ? '2009-12-31' : dice > 10 && dice <= 20 ? iso.replace(/\d\d$/, '28') : '';
  // Four of five rows stand in a town, the others somewhere.
  const inTown = next() < 0.8;
  const latitude = inTown ? ((town * 7919) % 130_000) / 1000 - 60 : next() * 130 - 60;
  const longitude = inTown ? ((town * 104_729) % 340_000) / 1000 - 170 : next() * 340 - 170;
  const place = dice >= 30 && dice < 40 ? ',' : `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  const notes = `"Workers of plant ${row} stopped work for the day, and asked for ""a fair share"" of ${dice} and an answer"`;
  const source = dice < 50 ? `"[""Paper ${dice}"", ""Agency ${town % 90}""]"` : `Paper ${town % 900}`;
  return `E${row},${date},${end},${place},Town ${town},Land ${town % 150},${actions[town % 5]},${notes},${source},https://news.example/${row}\n`;
}

/** Numbers from 0 to below 1, the same each time (mulberry32). @param {number} seed */
const randoms = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
