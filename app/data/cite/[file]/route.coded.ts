// The citation of the atlas, of each place and of each article as a file of its own, for a reference manager to open.
import { atlas } from '../../../../geo/atlas';
import { type CslRecord, recordOfAtlas, recordOfPlace, recordOfSource } from '../../../../geo/cite';
import { bibtex } from '../../../../geo/cite/bibtex';
import { ris } from '../../../../geo/cite/ris';

const formats: Record<string, { type: string; write: (records: CslRecord[]) => string }> = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/json', write: (records) => JSON.stringify(records, null, 1) },
};

const { about, places, sources } = atlas;
const records = [
  recordOfAtlas(about),
  ...places.map((place) => recordOfPlace(place, about)),
  ...sources.map(recordOfSource),
];

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  records.flatMap(({ id }) => Object.keys(formats).map((ending) => ({ file: `${id}.${ending}` })));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [id, ending = ''] = file.split('.');
  const format = formats[ending];
  const record = records.find((candidate) => candidate.id === id);
  if (!format || !record) throw new Error(`no citation is made for "${file}"`);
  return new Response(format.write([record]), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  });
}
