// The ground of the map: the atlas's own, or the world in outline.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasFolder, groundName } from '../../../geo/atlas-folder.mjs';

const grounds = [join(atlasFolder(), groundName), join('app', 'basemap', 'world.geojson')];

export const dynamic = 'force-static';

export function GET(): Response {
  const file = grounds.find((file) => existsSync(file));
  const text = file ? readFileSync(file, 'utf8') : '{"type":"FeatureCollection","features":[]}';
  return new Response(text, { headers: { 'Content-Type': 'application/geo+json' } });
}
