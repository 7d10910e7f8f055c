// Twenty choices of days, actions and what is contested, as links write them; the first chooses nothing.
import type { Filters } from './atlas';

export const choices = [
  '',
  '?to=2020-08-13',
  '?from=2020-08-14',
  '?from=2020-08-14&to=2020-08-16',
  '?from=2020-08-10&to=2020-08-12',
  '?from=2020-08-15&to=2020-08-15',
  '?from=2020-08-17&to=2020-08-17',
  '?from=2020-08-09&to=2020-08-17',
  '?from=2020-08-16&to=2020-08-13',
  '?action=strike',
  '?action=gathering,government-rally',
  '?action=human-chain&from=2020-08-14',
  '?action=labour-protest,march&from=2020-08-13&to=2020-08-13',
  '?action=government-rally,rally&from=2020-08-16',
  '?action=strike,labour-protest,march,rally,human-chain,gathering,government-rally',
  '?contested=true',
  '?contested=true&to=2020-08-13',
  '?contested=true&action=strike',
  '?contested=true&action=strike,labour-protest&from=2020-08-14&to=2020-08-14',
  '?contested=true&action=human-chain',
];

/** What a link chooses, read without the code of the site. */
export function filtersIn(link: string): Filters {
  const query = new URLSearchParams(link);
  const chosen = (name: string) => query.get(name) ?? undefined;
  return {
    from: chosen('from'),
    to: chosen('to'),
    action: chosen('action')?.split(','),
    contested: query.has('contested'),
  };
}
