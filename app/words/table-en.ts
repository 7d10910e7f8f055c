// The words of an atlas whose events are a table, in English.
export const tableEn = {
  standfirst: '{events} from {rows} of {title}. Every dot cites its row.',
  rows: { one: '{n} row', other: '{n} rows' },
  coming: 'The events are being fetched.',
  failed: 'The events could not be fetched. Load the page again; the page “Data” has the whole table.',
  changed: 'The events have changed meanwhile. Load the page again to see them as they are now.',
  needsScript:
    'These are the first {n}. Map, days and filters need JavaScript; the page “Data” has the whole table.',
  about: [
    '{site} shows events that one dataset tells of: {title}. A program read its file, {file}, row by row; nobody has checked the events one by one.',
    'An event is one row at one place. A row that names several places is several events. What happened, when and where is told in the words of the dataset; every event cites its row, and the sources that the row itself gives.',
    'The file has {rows}. {refused} of them could not be read. Of the events, {undated} have no day and {unlocated} no place: they are listed and not drawn.',
    'Where the dataset says that a day or a place is not exact, the event says so. Where many rows with other places carry the very same position, that is said, too: it is often only the middle of a town or a country.',
  ],
  headings: { how: 'How this map is made', corrections: 'An error?', known: 'The file' },
  corrections: 'Tell it at',
  nobody: 'Nobody has named an address for corrections here.',
  known: 'The sum of the bytes of the file (SHA-256), by which anyone knows it again: {sha256}',
  data: 'Everything on the map can be taken away. This is version {version}.',
  files: {
    'events.parquet':
      'Every event as a table, for DuckDB, pandas and other engines; sorted by day, so that it can be read in part.',
    'events.csv': 'The same for spreadsheets.',
    'refused.csv': 'The rows that could not be read, each with its reason.',
    'changes.atom': 'What is new in the data, as a feed.',
  },
  filesHeading: 'Files',
  licences: 'Licences',
};
