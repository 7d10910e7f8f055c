// Script and style sheet of the page of a reader's own file.
import { bundled, scriptResponse } from '../../bundled';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  ['js', 'css'].map((ending) => ({ file: `${process.env.RELEASE}.${ending}` }));

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { script, styleSheet } = await bundled('app/open/start.tsx');
  if ((await params).file.endsWith('.js')) return scriptResponse(script);
  return new Response(styleSheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
