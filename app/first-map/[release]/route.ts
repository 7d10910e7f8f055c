// The script of the first map, bundled by itself: Next's own code would have to come before it otherwise.
import { bundled, scriptResponse } from '../../bundled';

export const dynamic = 'force-static';
export const dynamicParams = false;
/** Its address is that of no other release: a page that a cache kept never meets a script that is newer. */
export const generateStaticParams = () => [{ release: `${process.env.RELEASE}.js` }];

export async function GET(): Promise<Response> {
  return scriptResponse((await bundled('app/_map/first/first-map.ts')).script);
}
