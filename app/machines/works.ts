// Published works and what they claim, in the words of schema.org.

import type { Lang } from '../../geo/langs';
import type { Claim, Description, Source } from '../../geo/model';
import type { Node } from './node';

const types: Record<Source['type'], string> = {
  'article-newspaper': 'NewsArticle',
  'post-weblog': 'BlogPosting',
  webpage: 'WebPage',
};

/** Named as it was published: what of it is our conclusion is not said to be its own. */
export function workOf({ type, title, url, inferred }: Source): Node {
  return { '@type': types[type], [inferred.includes('title') ? 'name' : 'headline']: title, url };
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
export function claimOf({ voice, text, position, paragraph }: Claim, { source, voices, lang }: Cited): Node {
  const { name = voice, organization } = voices[voice] ?? {};
  const cited = source && [source.short, `¶${paragraph}`, source.stateMedia?.[lang]].filter(Boolean);
  return {
    '@type': 'Claim',
    text,
    keywords: position,
    ...(organization ? { author: { '@type': 'Organization', name } } : { creditText: name }),
    ...(source && { citation: cited?.join(', '), appearance: workOf(source) }),
  };
}
