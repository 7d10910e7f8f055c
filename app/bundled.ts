// Scripts that stand beside Next's own, each bundled by itself: the first map, which comes before all else, and the page of
// a reader's own file, of which no other page carries a byte (docs/decisions/0011-the-map-first.md, 0023-a-readers-file.md).
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { base } from '../serve/base-path.mjs';

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

/**
 * What Leaflet tries out in a piece of HTML while it loads. A browser that is still reading the page then no longer waits for
 * the part that its first picture needs (`rel="expect"`, app/[lang]/(map)/layout.tsx), and warns of it.
 */
const triedOut = /^var (inlineSvg|vml) = .+? && \(function \(\) \{[\s\S]*?^\}(?:\)\(\)|\(\)\));/gm;

/** Every browser that runs modules has SVG in HTML, and none VML. */
async function knownOfBrowsers(path: string): Promise<string> {
  const code = await readFile(path, 'utf8');
  if (code.match(triedOut)?.length !== 2) throw new Error(`${path} is written in another way: read it`);
  return code.replace(triedOut, (_all, name) => `var ${name} = ${name === 'inlineSvg'};`);
}

const partOfLeaflet: Plugin = {
  name: 'part of Leaflet',
  setup({ onResolve, onLoad }) {
    // react-leaflet names more of Leaflet than we have: it takes what the first map left behind, as it does elsewhere.
    onResolve({ filter: /^leaflet$/ }, ({ importer }) => ({
      path: join(map, importer.includes('react-leaflet') ? 'leaflet-of-first-map.js' : 'leaflet.js'),
    }));
    onLoad({ filter: /leaflet\/src\/.*\/(Canvas|SVG\.VML|Marker\.Drag|Icon\.Default)\.js$/ }, ({ path }) => ({
      contents: unused[basename(path)],
    }));
    onLoad({ filter: /leaflet\/src\/core\/Browser\.js$/ }, async ({ path }) => ({
      contents: await knownOfBrowsers(path),
    }));
  },
};

/** `entry`: from the root of the project. The script, and the style sheet of what it imports; empty where there is none. */
export async function bundled(entry: string): Promise<{ script: string; styleSheet: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), entry)],
    plugins: [partOfLeaflet],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    loader: { '.geojson': 'json' },
    minify: true,
    define: {
      'process.env.BASE_PATH': JSON.stringify(base),
      'process.env.STREETS': JSON.stringify(process.env.STREETS ?? ''),
      'process.env.RELEASE': JSON.stringify(process.env.RELEASE),
      'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV),
    },
    target: 'es2022',
    outdir: 'bundled',
    write: false,
  });
  const named = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: named('.js'), styleSheet: named('.css') };
}

export const scriptResponse = (script: string): Response =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
