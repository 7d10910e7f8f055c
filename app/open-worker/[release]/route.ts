// The worker that reads a reader's file, bundled by itself: its address has a policy of its own, which lets it connect to
// nothing (serve/headers.mjs).
import { join } from 'node:path';
import { build } from 'esbuild';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => [{ release: `${process.env.RELEASE}.js` }];

export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'app/open/worker.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return new Response(outputFiles[0]?.text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
