// Published works and what they claim, in the words of schema.org.

import { type Lang, textIn } from '../../geo/langs';
import type { Claim, Description, Source } from '../../geo/model';
import { pageWordsIn } from '../words-of-pages';
import type { Node } from './node';

const types: Record<Source['type'], string> = {
  'article-newspaper': 'NewsArticle',
  'post-weblog': 'BlogPosting',
  webpage: 'WebPage',
  dataset: 'Dataset',
};

/** Named as it was published: what of it is our conclusion is not said to be its own. */
export function workOf({ type, title, url, language, inferred }: Source): Node {
  return {
    '@type': types[type],
    [type === 'dataset' || inferred.includes('title') ? 'name' : 'headline']: title,
    url,
    inLanguage: language,
  };
}

/** With its day, where the work itself says one. */
export function fullWorkOf(source: Source): Node {
  const { date, inferred, container, author } = source;
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(date) && !inferred.includes('date');
  return {
    ...workOf(source),
    ...(dated && { datePublished: date }),
    isPartOf: { '@type': 'CreativeWork', name: container },
    ...(author.length > 0 && {
      author: author.map(({ given, family }) => ({ '@type': 'Person', name: `${given} ${family}` })),
    }),
  };
}

type Cited = { source: Source | undefined; voices: Description['voices']; lang: Lang };

/**
 * A voice is an author only where it is an organization; any other is named as the work names it. State media are
 * named as such beside what they carry.
 */
export function claimOf(claim: Claim, { source, voices, lang }: Cited): Node {
  const { position, paragraph, row } = claim;
  const where = row ? `${pageWordsIn(lang).source.row} ${row}` : `¶${paragraph}`;
  const voice = voices[claim.voice];
  const name = voice ? textIn(voice, 'name', lang) : claim.voice;
  const cited = source && [textIn(source, 'short', lang), where, source.stateMedia?.[lang]].filter(Boolean);
  return {
    '@type': 'Claim',
    text: textIn(claim, 'text', lang),
    keywords: position,
    ...(voice?.organization ? { author: { '@type': 'Organization', name } } : { creditText: name }),
    ...(source && { citation: cited?.join(', '), appearance: workOf(source) }),
    ...(claim.addresses && { isBasedOn: claim.addresses }),
  };
}
