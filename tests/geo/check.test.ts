// The door of the atlas. Each file of tests/fixtures/bad is one fault: its name says which, its text says what is
// changed in the good atlas, and which line and sentence must come of it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileNames } from '../../geo/atlas-folder.mjs';
import { AtlasError, check, type Files } from '../../geo/check';
import { changed, goodFiles, smallAtlas } from './small-atlas';

type Fault = { file: keyof Files; line: number; says: string } & (
  | { find: string; replace: string }
  | { append: string }
  | { whole: string }
);

const folder = 'tests/fixtures/bad';
const faults = readdirSync(folder).map((name) => ({
  name: name.replace('.yaml', '').replaceAll('-', ' '),
  ...(parse(readFileSync(`${folder}/${name}`, 'utf8')) as Fault),
}));

function filesWith(fault: Fault): Files {
  if ('find' in fault) return changed(fault.file, fault.find, fault.replace);
  const text = 'append' in fault ? goodFiles[fault.file] + fault.append : fault.whole;
  return { ...goodFiles, [fault.file]: text };
}

/** Every problem, as `file:line: message`, in the order told. */
function problemsOf(files: Files): string[] {
  try {
    check(files);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
  return [];
}

describe('one fault is told once, with its file, its line and what was expected', () => {
  test.each(faults)('$name', (fault) => {
    expect(problemsOf(filesWith(fault))).toEqual([`${fault.file}:${fault.line}: ${fault.says}`]);
  });

  test('every sentence says what was expected', () => {
    expect(faults.map(({ says }) => says).filter((says) => !/, expected \S/.test(says))).toEqual([]);
  });
});

describe('what may be', () => {
  const ring = '[[-39.204, 30.496], [-39.196, 30.496], [-39.2, 30.5], [-39.204, 30.496]]';
  const outline = goodFiles['places.geojson'].match(/"footprint": \{[^{}]*\}/)?.[0] ?? '';

  test.each<[string, keyof Files, string, string]>([
    ['a date that is one of two days', 'events.yaml', ': 2021-05-04~', ': "[2021-05-04,2021-05-05]"'],
    ['a date that is only a month', 'sources.yaml', 'date: 2021-05-05', 'date: 2021-05'],
    [
      'a second event on one day, told apart by the end of its id',
      'events.yaml',
      'id: elmford-march-2021-05-08',
      'id: elmford-march-2021-05-08-evening',
    ],
    ['a number that is exact', 'events.yaml', 'low: 40', 'low: 60'],
    ['a number with no upper end', 'events.yaml', 'high: 60', '# high: 60'],
    [
      'the same words of one voice in another paragraph',
      'events.yaml',
      '      text: There are gatherings',
      '      text: There are gatherings in villages that are not named.\n' +
        '      text_be: У вёсках, якія не названы, праходзяць сходы.\n' +
        '      text_ru: В деревнях, которые не названы, проходят сходы.\n' +
        '    - source: island-radio-2021-05\n      paragraph: 7\n      position: reports\n' +
        '      voice: island-radio\n      text: There are gatherings',
    ],
    ['an event without demands', 'events.yaml', 'demands: [new-bridge]', ''],
    ['an @ in the path of a link', 'sources.yaml', 'radio.example/week', 'radio.example/@island/week'],
    ['a place on the edge of the atlas', 'places.geojson', '[-39.24, 30.52]', '[-38, 31]'],
    [
      'an outline half a per cent over the uncertainty, as sphere and ellipsoid differ',
      'places.geojson',
      'Meters": 700',
      'Meters": 586',
    ],
    ['no outline', 'places.geojson', `,\n        ${outline}`, ''],
    [
      'a line as outline',
      'places.geojson',
      outline,
      '"footprint": {"type": "LineString", "coordinates": [[-39.204, 30.496], [-39.196, 30.504]]}',
    ],
    [
      'an outline of several parts',
      'places.geojson',
      outline,
      `"footprint": {"type": "MultiPolygon", "coordinates": [[${ring}], [[[-39.198, 30.503], [-39.197, 30.503], [-39.197, 30.504], [-39.198, 30.503]]]]}`,
    ],
  ])('%s', (_what, file, find, replace) => {
    expect(problemsOf(changed(file, find, replace))).toEqual([]);
  });
});

describe('a number stands in its wording', () => {
  const number = / *low: 40\n(?:.*\n){5}/.exec(goodFiles['events.yaml'])?.[0] ?? '';
  const worded = (low: number, high: number, wording: string) => {
    const fields = {
      ...{ low, high, counts: 'strikers' },
      ...{ wording, wording_be: wording, wording_ru: wording },
    };
    const lines = Object.entries(fields).map(
      ([field, value]) => `      ${field}: ${JSON.stringify(value)}\n`,
    );
    return problemsOf(changed('events.yaml', number, lines.join('')));
  };

  test.each([
    [600, 600, '600 people'],
    [0, 0, '0 of 60'],
    [10_000, 10_000, '10,000+ workers'],
    [100_000, 220_000, 'between 100,000 and 220,000'],
    [10_000, 10_000, 'some 10 000 people'],
    [10_000, 10_000, 'some 10\u00a0000 people'],
    [1_250_000, 1_250_000, '1,250,000'],
    [40, 60, '40–60'],
    [300, 300, '300, in 2021'],
    [2_500, 2_500, '2.5 thousand'],
    [20_000, 30_000, '20 to 30 thousand'],
    [1_500_000, 1_500_000, '1,5 миллиона'],
    // without digits nothing is asked
    [100, 999, 'hundreds'],
  ])('%d to %d in "%s"', (low, high, wording) => {
    expect(worded(low, high, wording)).toEqual([]);
  });

  test.each([
    [60, 60, '600 people', 600],
    [10, 10, '10,000+ workers', 10_000],
    [20_000, 20_000, '100,000 and 220,000', 100_000],
    [60_000, 60_000, '60 people', 60],
    [2_020, 2_020, '2,021', 2_021],
  ])('but %d to %d does not in "%s"', (low, high, wording, nearest) => {
    const sentence = `${low} does not stand in the wording "${wording}", expected a number that does, perhaps ${nearest}`;
    expect(worded(low, high, wording)).toEqual([
      `events.yaml:21: low ${sentence}`,
      `events.yaml:22: high ${sentence}`,
    ]);
  });
});

describe('every problem is told at once', () => {
  test('three faults of form in three files are three lines', () => {
    let files = changed('atlas.yaml', 'version: 1.0.0', 'version: one');
    files = changed('events.yaml', 'paragraph: 5', 'paragraph: "5"', files);
    files = changed('sources.yaml', 'https://radio.example', 'http://radio.example', files);
    expect(problemsOf(files)).toEqual([
      'atlas.yaml:7: version is "one", expected text of the form /^\\d+\\.\\d+\\.\\d+$/',
      'events.yaml:70: claims.paragraph is "5", expected a number',
      'sources.yaml:37: url is "http://radio.example/week", expected an https address',
    ]);
  });

  test('three faults of meaning in three files are three lines', () => {
    let files = changed('places.geojson', '[-39.24, 30.52]', '[30.52, -39.24]');
    files = changed('events.yaml', 'voice: gazette', 'voice: gazete', files);
    files = changed('sources.yaml', 'date: 2021-05-05', 'date: 5 May', files);
    expect(problemsOf(files)).toEqual([
      'places.geojson:50: [30.52, -39.24] is swapped, expected [longitude, latitude]: [-39.24, 30.52]',
      'events.yaml:72: unknown voice "gazete", expected one that exists, perhaps "gazette"',
      'sources.yaml:16: "5 May" is not an EDTF date, expected one such as 2020-08-13, 2020-08-14~ or 2020-08',
    ]);
  });

  test('a typing error in one file does not hide a swapped position in another', () => {
    let files = changed('events.yaml', 'demands: [new-bridge]', 'demand: [new-bridge]');
    files = changed('places.geojson', '[-39.24, 30.52]', '[30.52, -39.24]', files);
    expect(problemsOf(files)).toHaveLength(2);
  });

  test('a file that cannot be read does not make a swarm of unknown ids in the others', () => {
    expect(problemsOf({ ...goodFiles, 'sources.yaml': '- id: [' })).toHaveLength(1);
  });

  test('empty files are a problem each', () => {
    const empty = Object.fromEntries(fileNames.map((name) => [name, ''])) as Files;
    expect(problemsOf(empty)).toHaveLength(fileNames.length);
  });

  test('the message of the error is the list that a person mends the files by', () => {
    const one = changed('events.yaml', 'voice: gazette', 'voice: gazete');
    expect(() => check(one)).toThrow(
      'the data has 1 problem\nevents.yaml:72: unknown voice "gazete", expected one that exists, perhaps "gazette"',
    );
    const two = changed('events.yaml', 'position: denies', 'position: doubts', one);
    expect(() => check(changed('atlas.yaml', 'version: 1.0.0', '', two))).toThrow(
      'the data has 2 problems\n',
    );
  });
});

describe('nothing is half-read', () => {
  test.each(fileNames)('without a readable %s there is no atlas, only the problem', (file) => {
    expect(() => check({ ...goodFiles, [file]: '{' })).toThrow(AtlasError);
  });

  test('lists nested beyond measure are refused as any other fault is', () => {
    expect(() => check({ ...goodFiles, 'atlas.yaml': '['.repeat(20_000) })).toThrow(AtlasError);
  });

  test('the same text twice is the same atlas', () => {
    expect(check(goodFiles)).toEqual(smallAtlas);
  });

  test('lines that end as on Windows are the same atlas, and problems keep their lines', () => {
    const onWindows = (files: Files) =>
      Object.fromEntries(fileNames.map((name) => [name, files[name].replaceAll('\n', '\r\n')])) as Files;
    expect(check(onWindows(goodFiles))).toEqual(smallAtlas);
    const [problem] = problemsOf(onWindows(changed('events.yaml', 'voice: gazette', 'voice: gazete')));
    expect(problem).toContain('events.yaml:72:');
  });
});

test('events come in the order of their first day, then of the file', () => {
  expect(smallAtlas.events.map(({ id, start }) => [start, id])).toEqual([
    ['2021-05-01', 'elm-island-gathering-2021-05'],
    ['2021-05-03', 'mill-strike-2021-05-03'],
    ['2021-05-04', 'old-pier-rally-2021-05-04'],
    ['2021-05-08', 'elmford-march-2021-05-08'],
  ]);
});

test('a place has its position as [longitude, latitude]', () => {
  expect(smallAtlas.places.find(({ id }) => id === 'mill')?.point).toEqual([-39.2, 30.5]);
});
