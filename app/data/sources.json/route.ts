import { atlas } from '../../../geo/atlas';
import { sourcesJson } from '../../../geo/publish';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(sourcesJson(atlas), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
