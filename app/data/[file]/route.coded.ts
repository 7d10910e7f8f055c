// Every published file, written once when the site is built.
import { atlas } from '../../../geo/atlas';
import { files, typeOf } from '../files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): Array<{ file: string }> {
  return Object.keys(files).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const content = files[file]?.(atlas);
  if (content === undefined) return new Response(null, { status: 404 });
  return new Response(content, { headers: { 'Content-Type': typeOf(file) } });
}
