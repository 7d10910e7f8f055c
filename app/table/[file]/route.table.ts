// Script and style sheet of the home of a table, and the worker that fetches its events.
import { bundled, scriptResponse } from '../../bundled';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  ['.js', '.css', '-worker.js'].map((ending) => ({ file: process.env.RELEASE + ending }));

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const isWorker = file.endsWith('-worker.js');
  const { script, styleSheet } = await bundled(isWorker ? 'app/table/worker.ts' : 'app/table/start.tsx');
  if (file.endsWith('.js')) return scriptResponse(script);
  return new Response(styleSheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
