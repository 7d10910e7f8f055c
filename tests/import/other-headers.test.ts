// Columns as desks of other countries and forms call them: which of several days is the event's, where its end stands.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { mappingInLink } from '../../geo/import/mapping-in-link';
import { eventsIn, fileOf, imported, notedIn } from './made-file';

/** What is recognised, as in a link; the cells of one row. */
function said(columns: string, cells: string): string {
  const names = columns.split('|');
  const { mapping } = recognise(names, fileOf(names, [cells.split('|')]).sample);
  return decodeURIComponent(mappingInLink(mapping));
}

const [day, later] = ['2020-08-13', '2020-08-15'];

describe('an end stands in the column that is called as the start is', () => {
  test.each([
    ['Stoppage beginning date|Stoppage ending date', 'date:Stoppage beginning date,end:Stoppage ending date'],
    [
      'Data_de_Inicio_do_protesto|Data_de_termino_do_protesto',
      'date:Data_de_Inicio_do_protesto,end:Data_de_termino_do_protesto',
    ],
    ['data_inizio|data_fine', 'date:data_inizio,end:data_fine'],
    ['Date début|Date fin', 'date:Date début,end:Date fin'],
    ['Fecha de inicio|Fecha de término', 'date:Fecha de inicio,end:Fecha de término'],
    ['Datum von|Datum bis', 'date:Datum von,end:Datum bis'],
  ])('%s', (columns, expected) => {
    expect(said(columns, `${day}|${later}`)).toBe(expected);
  });

  test.each(['Datum|Beginn|Ende', 'date|start|end', 'fecha|inicio|fin'])(
    'and hours are none: %s',
    (columns) => {
      expect(said(columns, `${day}|18:00:00|19:00:00`)).not.toContain('end:');
    },
  );
});

describe('the day of the event, and not that on which it was told or announced', () => {
  test.each([
    ['Post Date (UTC)', 'When did it happen?'],
    ['Report date', 'Date of incident'],
    ['Filing date', 'Strike date'],
    ['Fecha de registro', 'Fecha del hecho'],
    ['data_proclamazione', 'data_sciopero'],
  ])('not %s, but %s', (other, ofEvent) => {
    expect(said(`${other}|${ofEvent}`, `${day}|${later}`)).toContain(`date:${ofEvent}`);
  });

  test('but where no other is there', () => {
    expect(said('Report date|lat', `${day}|53.9`)).toBe('date:Report date');
  });
});

test.each([
  [
    'Datum|Thema|Versammlungsort|TN-Zahl',
    'date:Datum,title:Thema,place:Versammlungsort,low:TN-Zahl,high:TN-Zahl',
  ],
  ['date|Intitulé|Commune', 'date:date,title:Intitulé,place:Commune'],
  [
    'fecha|Municipio|Observaciones|Asistentes',
    'date:fecha,place:Municipio,text:Observaciones,low:Asistentes,high:Asistentes',
  ],
  ['data|titolo|comune|fonte', 'date:data,title:titolo,place:comune,source:fonte'],
  ['日期|标题|地点', 'date:日期,title:标题,place:地点'],
  ['date|Number of workers[2]', 'date:date,low:Number of workers[2],high:Number of workers[2]'],
])('known names: %s', (columns, expected) => {
  expect(said(columns, `${day}|b|c|100`)).toBe(expected);
});

test.each(['纬度|经度', '緯度|経度', '위도|경도', 'خط العرض|خط الطول'])('a position under %s', (columns) => {
  const [latitude, longitude] = columns.split('|');
  expect(said(`${columns}|date`, `53.9|27.56|${day}`)).toContain(
    `latitude:${latitude},longitude:${longitude}`,
  );
});

test('two days in one cell tell the order of day and month as others do', () => {
  const { mapping, dayOrderBy } = recognise(
    ['date'],
    fileOf(['date'], [[day], ['31.01.2018 - 01.02.2018']]).sample,
  );
  expect([mapping.dayOrder, dayOrderBy]).toEqual(['day-first', 'rows']);
});

test('Mass Mobilization with positions that somebody added is drawn', async () => {
  const columns =
    'id,country,startday,startmonth,startyear,endday,endmonth,endyear,location,protesterdemand1,latitude,longitude'.split(
      ',',
    );
  const row = ['1', 'Brazil', '14', '5', '1990', '15', '5', '1990', 'Recife', 'labor', '-8.05', '-34.9'];
  const { events } = await imported(fileOf(columns, [row]));
  expect(events.count).toBe(1);
});

test.each([
  ['start_year|start_month|start_day|end_year|end_month|end_day', '1992|4|15|1992|4|18'],
  ['Start Year|Start Month|Start Day|End Year|End Month|End Day', '1992|4|15|1992|4|18'],
  ['BYEAR|BMONTH|BDAY|EYEAR|EMONTH|EDAY', '1992|4|15|1992|4|18'],
])('the end stands in parts as the start does: %s', async (columns, cells) => {
  const file = await imported(
    fileOf(`${columns}|lat|lon`.split('|'), [[...cells.split('|'), '34.53', '69.17']]),
  );
  expect(eventsIn(file)).toEqual(['row 1: 1992-04-15..1992-04-18']);
});

test.each([
  ['is_geocoding_exact', 'False', 'TRUE'],
  ['Accuracy of Location', 'LOW (Country level)', 'HIGH (Local level)'],
  ['geocode_quality', 'APPROXIMATE', 'ROOFTOP'],
])('a place is as exact as the column %s says', async (column, vague, exact) => {
  const row = (said: string) => ['2020-08-13', '53.9', '27.56', said];
  const file = await imported(fileOf(['date', 'lat', 'lon', column], [row(vague), row(exact)]));
  expect(notedIn(file)).toEqual({ 'place-imprecise': [1] });
});

test.each([
  'Protesters',
  'Number of strikers',
  'Workers involved',
  'Nº participantes',
  'Кількість учасників',
])('people are counted under %s', (column) => {
  expect(said(`date|lat|lon|${column}`, `${day}|1|2|300`)).toContain(`low:${column},high:${column}`);
});
