import { atlas } from '../../../geo/atlas';
import { placesGeojson } from '../../../geo/publish';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(placesGeojson(atlas), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
}
