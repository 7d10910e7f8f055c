// What a file is, by its first bytes and not by its name; what is not read is named, with what to do.
import { FileRefused, type Refusal } from './rows';

export type Kind = 'gzip' | 'parquet' | 'text';

type Known = { starts: (number | string)[]; at?: number; name: string; todo: string };

const saveAsCsv = 'Open it in a spreadsheet and save it as CSV (UTF-8).';
const unpack = 'Unpack it and choose the file inside; of packed files only gzip (.gz) is read.';
const convert = 'Save it as CSV, GeoJSON or Parquet.';

const known: Known[] = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook', todo: saveAsCsv },
  { starts: ['7z', 0xbc, 0xaf], name: 'a 7z archive', todo: unpack },
  { starts: ['Rar!'], name: 'a RAR archive', todo: unpack },
  { starts: ['BZh'], name: 'a bzip2 file', todo: unpack },
  { starts: [0xfd, '7zXZ'], name: 'an xz file', todo: unpack },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard file', todo: unpack },
  { starts: ['ustar'], at: 257, name: 'a tar archive', todo: unpack },
  { starts: ['PARE'], name: 'an encrypted Parquet file', todo: 'Save it without encryption.' },
  { starts: ['fgb', 3], name: 'a FlatGeobuf file', todo: convert },
  { starts: ['SQLite format 3'], name: 'an SQLite database or a GeoPackage', todo: convert },
  { starts: ['ARROW1'], name: 'an Arrow file', todo: convert },
  { starts: [0, 0, 0x27, 0x0a], name: 'a shapefile', todo: convert },
  { starts: ['%PDF'], name: 'a PDF', todo: 'A table in it has to be taken out first, as CSV.' },
  { starts: [0x89, 'PNG'], name: 'an image', todo: 'A table is needed: CSV, GeoJSON or Parquet.' },
  { starts: [0xff, 0xd8, 0xff], name: 'an image', todo: 'A table is needed: CSV, GeoJSON or Parquet.' },
  { starts: ['GIF8'], name: 'an image', todo: 'A table is needed: CSV, GeoJSON or Parquet.' },
];

/** Of a file's first bytes. Throws FileRefused for what is neither text nor one of the two formats. */
export function kindOf(head: Uint8Array): Kind {
  if (begins(head, [0x1f, 0x8b])) return 'gzip';
  if (begins(head, ['PAR1'])) return 'parquet';
  if (begins(head, ['PK', 3, 4])) refuse(zipNamed(head));
  const found = known.find(({ starts, at }) => begins(head, starts, at));
  if (found) refuse(found);
  return 'text';
}

/** Throws FileRefused for a page, a drawing or letters that nobody wrote. */
export function checkText(text: string): void {
  const markup = /^\s*<(\?xml|!doctype|html|head|body|table|kml|svg)\b/i.exec(text)?.[1]?.toLowerCase();
  if (markup && /^(?:html|!doctype|head|body|table)$/.test(markup)) {
    refuse({ name: 'a web page', todo: 'Perhaps the link leads to a page about the file, or to a login.' });
  }
  if (markup) refuse({ name: 'XML (KML, SVG …)', todo: convert });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text does not have
  const controls = text.match(/[\x00-\x08\x0E-\x1D\x7F]/g)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100) {
    refuse(
      { name: 'not text', todo: 'CSV, JSON, GeoJSON and Parquet are read, each also as .gz.' },
      'not-text',
    );
  }
}

/** Workbooks are zips; the name of the first file inside tells which. */
function zipNamed(head: Uint8Array): Pick<Known, 'name' | 'todo'> {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  if (/\[Content_Types\]\.xml|xl\//.test(text)) return { name: 'an Excel workbook', todo: saveAsCsv };
  if (text.includes('opendocument.spreadsheet')) return { name: 'an OpenDocument workbook', todo: saveAsCsv };
  return { name: 'a zip archive', todo: unpack };
}

function begins(head: Uint8Array, starts: (number | string)[], at = 0): boolean {
  const bytes = starts.flatMap((part) =>
    typeof part === 'number' ? [part] : Array.from(part, (letter) => letter.charCodeAt(0)),
  );
  return bytes.every((byte, index) => head[at + index] === byte);
}

function refuse({ name, todo }: Pick<Known, 'name' | 'todo'>, code: Refusal = 'not-a-table'): never {
  throw new FileRefused(code, `The file is ${name}. ${todo}`, { found: name });
}
