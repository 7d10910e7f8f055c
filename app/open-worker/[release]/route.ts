// The worker that reads a reader's file: its address has a policy of its own, which lets it connect to nothing
// (serve/headers.mjs).
import { bundled, scriptResponse } from '../../bundled';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => [{ release: `${process.env.RELEASE}.js` }];

export async function GET(): Promise<Response> {
  return scriptResponse((await bundled('app/open/worker.ts')).script);
}
