import { atlas } from '../../../geo/atlas';
import { eventsCsv } from '../../../geo/publish';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(eventsCsv(atlas), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
