import { describe, expect, test } from 'vitest';
import { stepsWithin } from '../../app/open/play-steps';

const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31` });
const years = [2018, 2019, 2020, 2021, 2022].map(year);

describe('what Play shows of a file', () => {
  test('are its columns, where all days or one column are chosen', () => {
    expect(stepsWithin(years, '2018-01-01', '2022-12-31')).toEqual(years);
    expect(stepsWithin(years, '2020-01-01', '2020-12-31')).toEqual(years);
  });

  test('are the columns of the chosen days, cut where these begin and end', () => {
    expect(stepsWithin(years, '2018-06-01', '2020-02-01')).toEqual([
      { start: '2018-06-01', end: '2018-12-31' },
      year(2019),
      { start: '2020-01-01', end: '2020-02-01' },
    ]);
  });

  test('are days or months, where few columns hold what is chosen', () => {
    expect(stepsWithin(years, '2020-12-30', '2021-01-01').map(({ start }) => start)).toEqual([
      '2020-12-30',
      '2020-12-31',
      '2021-01-01',
    ]);
    expect(stepsWithin(years, '2020-02-10', '2020-06-30')[0]).toEqual({
      start: '2020-02-10',
      end: '2020-02-29',
    });
  });

  test('are its columns, where a link names days that it does not have', () => {
    expect(stepsWithin(years, '1990-01-01', '1991-01-01')).toEqual(years);
    expect(stepsWithin(years, '2021-01-01', '2020-01-01')).toEqual(years);
  });
});
