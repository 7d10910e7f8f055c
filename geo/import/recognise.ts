// What a file is, by its first bytes and not by its name; what is not read is named, with what to do.
import { FileRefused, type RefusalKind } from './rows';

export type Kind = 'gzip' | 'parquet' | 'text';

type FileKind = Exclude<
  RefusalKind,
  'packed-twice' | 'read-whole' | 'row-group' | 'several-lists' | 'esri-system'
>;
type About = { name: string; kind: FileKind; format?: string };
type Known = About & { starts: (number | string)[]; at?: number };

const todos: Record<FileKind, string> = {
  workbook: 'Open it in a spreadsheet and save it as CSV (UTF-8).',
  archive: 'Unpack it and choose the file inside; of packed files only gzip (.gz) is read.',
  'other-format': 'Save it as CSV, GeoJSON or Parquet.',
  encrypted: 'Save it without encryption.',
  pdf: 'A table in it has to be taken out first, as CSV.',
  image: 'A table is needed: CSV, GeoJSON or Parquet.',
  'web-page': 'Perhaps the link leads to a page about the file, or to a login.',
};

const known: Known[] = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook', kind: 'workbook', format: 'Excel' },
  { starts: ['7z', 0xbc, 0xaf], name: 'a 7z archive', kind: 'archive', format: '7z' },
  { starts: ['Rar!'], name: 'a RAR archive', kind: 'archive', format: 'RAR' },
  { starts: ['BZh'], name: 'a bzip2 file', kind: 'archive', format: 'bzip2' },
  { starts: [0xfd, '7zXZ'], name: 'an xz file', kind: 'archive', format: 'xz' },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard file', kind: 'archive', format: 'Zstandard' },
  { starts: ['ustar'], at: 257, name: 'a tar archive', kind: 'archive', format: 'tar' },
  { starts: ['PARE'], name: 'an encrypted Parquet file', kind: 'encrypted' },
  { starts: ['fgb', 3], name: 'a FlatGeobuf file', kind: 'other-format', format: 'FlatGeobuf' },
  {
    starts: ['SQLite format 3'],
    name: 'an SQLite database or a GeoPackage',
    kind: 'other-format',
    format: 'SQLite, GeoPackage',
  },
  { starts: ['ARROW1'], name: 'an Arrow file', kind: 'other-format', format: 'Arrow' },
  { starts: [0, 0, 0x27, 0x0a], name: 'a shapefile', kind: 'other-format', format: 'Shapefile' },
  { starts: ['%PDF'], name: 'a PDF', kind: 'pdf' },
  { starts: [0x89, 'PNG'], name: 'an image', kind: 'image' },
  { starts: [0xff, 0xd8, 0xff], name: 'an image', kind: 'image' },
  { starts: ['GIF8'], name: 'an image', kind: 'image' },
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
    refuse({ name: 'a web page', kind: 'web-page' });
  }
  if (markup) refuse({ name: 'XML (KML, SVG …)', kind: 'other-format', format: 'XML, KML, SVG …' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text does not have
  const controls = text.match(/[\x00-\x08\x0E-\x1D\x7F]/g)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100) {
    throw new FileRefused(
      'not-text',
      'The file is not text. CSV, JSON, GeoJSON and Parquet are read, each also as .gz.',
      { found: 'not text' },
    );
  }
}

/** Workbooks are zips; the name of the first file inside tells which. */
function zipNamed(head: Uint8Array): About {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  if (/\[Content_Types\]\.xml|xl\//.test(text))
    return { name: 'an Excel workbook', kind: 'workbook', format: 'Excel' };
  if (text.includes('opendocument.spreadsheet'))
    return { name: 'an OpenDocument workbook', kind: 'workbook', format: 'OpenDocument' };
  return { name: 'a zip archive', kind: 'archive', format: 'zip' };
}

function begins(head: Uint8Array, starts: (number | string)[], at = 0): boolean {
  const bytes = starts.flatMap((part) =>
    typeof part === 'number' ? [part] : Array.from(part, (letter) => letter.charCodeAt(0)),
  );
  return bytes.every((byte, index) => head[at + index] === byte);
}

function refuse({ name, kind, format = '' }: About): never {
  throw new FileRefused('not-a-table', `The file is ${name}. ${todos[kind]}`, { found: name, kind, format });
}
