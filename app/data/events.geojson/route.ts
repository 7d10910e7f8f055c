import { atlas } from '../../../geo/atlas';
import { eventsGeojson } from '../../../geo/publish';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(eventsGeojson(atlas), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
}
