// Run by days.test.ts in a process of its own, whose clock stands in the zone of TZ. Prints what the days are there.

import { dateInWords, spanOf } from '../../geo/dates';
import { dayNames } from '../../geo/day-names';
import { addDays, dayInWords, daysBetween, isDay, rangeInWords } from '../../geo/days';

// The last day before, the first in and the only one of its kind: new year, leap day, the hours that clocks skip in
// Europe, America and New Zealand, and 30 December 2011, which Samoa never had.
const days = [
  '2020-01-01',
  '2020-02-29',
  '2020-03-08',
  '2020-03-29',
  '2020-09-27',
  '2011-12-30',
  '2020-12-31',
];
const dates = ['2020-08-13', '2020-08-13/2020-08-14', '2020-08', '2020-08-1X', '[2020-03-29,2020-03-30]'];

const told = {
  days: days.map((day) => [isDay(day), addDays(day, 1), addDays(day, -1), dayInWords(day, dayNames.en)]),
  ranges: days.map((day) => [
    daysBetween(day, addDays(day, 3)),
    rangeInWords(day, addDays(day, 3), dayNames.en),
  ]),
  dates: dates.map((date) => [spanOf(date), dateInWords(date, 'en')]),
};
// The clock's own reading of a summer midnight: it must differ from zone to zone, or TZ was not heeded.
const clock = new Date('2020-08-13T00:00:00Z').getHours();
process.stdout.write(JSON.stringify({ clock, told }));
