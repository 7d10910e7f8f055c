// The columns of a timeline, what falls into them, and which days have a page.
import { expect, test } from 'vitest';
import { daysApart, daysBetween } from '../../geo/days';
import { countsIn, daysWithPage, eventsDuring } from '../../geo/query';
import { columnsBetween } from '../../geo/time-columns';
import { smallAtlas } from './small-atlas';

test('a column counts every event that falls into it, by action', () => {
  const { columns } = columnsBetween('2021-04-30', '2021-05-04');
  const counted = countsIn(smallAtlas.events, columns);
  expect(counted.map(({ start, count, byAction }) => [start, count, byAction])).toEqual([
    ['2021-04-30', 0, {}],
    ['2021-05-01', 1, { gathering: 1 }],
    ['2021-05-02', 1, { gathering: 1 }],
    ['2021-05-03', 2, { gathering: 1, strike: 1 }],
    ['2021-05-04', 3, { gathering: 1, strike: 1, rally: 1 }],
  ]);
});

test.each([
  ['2020-08-09', '2020-08-17', 9, '2020-08-09', '2020-08-09'],
  ['2020-01-15', '2020-02-28', 45, '2020-01-15', '2020-01-15'],
  ['2020-01-15', '2020-02-29', 2, '2020-01-15', '2020-01-31'],
  ['2019-01-01', '2022-12-31', 48, '2019-01-01', '2019-01-31'],
  ['2018-12-31', '2022-12-31', 5, '2018-12-31', '2018-12-31'],
])('from %s to %s a timeline has %i columns, of days, months or years', (from, to, number, start, end) => {
  const { columns } = columnsBetween(from, to);
  expect(columns).toHaveLength(number);
  expect(columns[0]).toEqual({ start, end });
  expect(columns.at(-1)?.end).toBe(to);
  expect(columns.slice(1).map((column, index) => daysApart(columns[index]?.end ?? '', column.start))).toEqual(
    columns.slice(1).map(() => 1),
  );
});

test('an atlas of a few weeks has a page for every day, a longer one for those on which something happened', () => {
  const { events, about } = smallAtlas;
  const within = (from: string, to: string) => daysWithPage({ events, about: { ...about, from, to } });
  expect(within('2021-05-01', '2021-05-31')).toHaveLength(31);
  expect(within('2021-01-01', '2021-12-31')).toEqual(
    daysBetween('2021-01-01', '2021-12-31').filter(
      (day) => eventsDuring(events, { from: day, to: day }).length > 0,
    ),
  );
});
