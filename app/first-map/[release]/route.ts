// The script of the first map, bundled by itself: Next's own code would have to come before it otherwise.
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { base } from '../../../serve/base-path.mjs';

export const dynamic = 'force-static';
export const dynamicParams = false;
/** Its address is that of no other release: a page that a cache kept never meets a script that is newer. */
export const generateStaticParams = () => [{ release: `${process.env.RELEASE}.js` }];

const map = join(process.cwd(), 'app/_map');

/**
 * What Leaflet's parts import and this map never calls: pictures drawn on a canvas or for Internet Explorer 8, marks
 * that can be dragged, the default picture of a mark. A tenth of the script.
 */
const unused: Record<string, string> = {
  'Canvas.js': 'export const canvas = () => null;',
  'SVG.VML.js': 'export const vmlCreate = undefined, vmlMixin = undefined;',
  'Marker.Drag.js': 'export const MarkerDrag = undefined;',
  'Icon.Default.js': 'export const IconDefault = class {};',
};

const partOfLeaflet: Plugin = {
  name: 'part of Leaflet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^leaflet$/ }, () => ({ path: join(map, 'leaflet.js') }));
    onLoad({ filter: /leaflet\/src\/.*\/(Canvas|SVG\.VML|Marker\.Drag|Icon\.Default)\.js$/ }, ({ path }) => ({
      contents: unused[basename(path)],
    }));
  },
};

export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [join(map, 'first/first-map.ts')],
    plugins: [partOfLeaflet],
    bundle: true,
    format: 'esm',
    minify: true,
    define: { 'process.env.BASE_PATH': JSON.stringify(base) },
    target: 'es2022',
    write: false,
  });
  return new Response(outputFiles[0]?.text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
