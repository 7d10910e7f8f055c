// Names for the columns of a table without a header. GDELT publishes its events so: the order of its columns stands in the
// codebooks of its versions 1.0 and 2.0, which differ by a second part of a country for each of three places.

const actor = (one: string) =>
  [
    ...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
    ...['Type1Code', 'Type2Code', 'Type3Code'],
  ].map((name) => `${one}${name}`);

const place = (of: string, parts: readonly string[]) =>
  ['Type', 'FullName', 'CountryCode', ...parts, 'Lat', 'Long', 'FeatureID'].map((name) => `${of}Geo_${name}`);

const gdelt = (parts: readonly string[]) => [
  ...[
    'GLOBALEVENTID',
    'SQLDATE',
    'MonthYear',
    'Year',
    'FractionDate',
    ...actor('Actor1'),
    ...actor('Actor2'),
  ],
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1', 'Actor2', 'Action'].flatMap((of) => place(of, parts)),
  ...['DATEADDED', 'SOURCEURL'],
];

/** Before April 2013 the address is missing. */
const versions = [gdelt(['ADM1Code']), gdelt(['ADM1Code']).slice(0, -1), gdelt(['ADM1Code', 'ADM2Code'])];

/** A number, its day, its month and its year, one after another. */
const isGdelt = ([id = '', day = '', month = '', year = '']: readonly string[]): boolean =>
  /^\d+$/.test(id) &&
  /^\d{8}$/.test(day) &&
  day.startsWith(month) &&
  /^\d{6}$/.test(month) &&
  month.startsWith(year);

/** One for each cell of the first row; empty where nothing tells it. */
export function namesOfUnnamed(cells: readonly string[]): readonly string[] {
  const names = isGdelt(cells) ? versions.find(({ length }) => length === cells.length) : undefined;
  return names ?? cells.map(() => '');
}
