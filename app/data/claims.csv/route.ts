import { atlas } from '../../../geo/atlas';
import { claimsCsv } from '../../../geo/publish';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(claimsCsv(atlas), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
