// The index of the search box, written once when the site is built.
import { atlas } from '../../geo/atlas';
import { indexOf } from '../../geo/search';
import { documentsOf } from '../../geo/search/documents';
import { wordsIn } from '../words';

export const dynamic = 'force-static';

export function GET(): Response {
  const documents = documentsOf(atlas, (action) =>
    atlas.about.languages.map((lang) => wordsIn(lang).actions[action]),
  );
  return new Response(indexOf(documents), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
