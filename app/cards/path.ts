// Where the card of what is open stands.

import type { Lang } from '../../geo/langs';
import type { Open } from '../view';

export const cardPathOf = (lang: Lang, { kind, id }: Open): string =>
  kind === 'everything' ? `/cards/${lang}/atlas.png` : `/cards/${lang}/${kind}s/${id}.png`;
