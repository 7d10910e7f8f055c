// Every published file of an atlas of a table, written once when the site is built.
import { atlas } from '../../../geo/atlas';
import { tableFile, tableFiles } from '../../table/files';
import { typeOf } from '../files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => tableFiles(atlas).map((file) => ({ file }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const name = tableFiles(atlas).find((known) => known === file);
  if (!name) return new Response(null, { status: 404 });
  return new Response(await tableFile(atlas, name), { headers: { 'Content-Type': typeOf(name) } });
}
