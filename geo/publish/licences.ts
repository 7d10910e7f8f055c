// What may be done with what, in words, to lie beside the data.
import type { Description } from '../model';

/** A line a licence, then whatever else is to be said of rights. In English. */
export function licencesInWords({ licences, rights }: Pick<Description, 'licences' | 'rights'>): string {
  return [...licences.map(({ covers, name, url }) => `${covers}: ${name}. ${url}`), rights ?? []]
    .flat()
    .join('\n');
}
