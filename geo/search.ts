// One box over places, events and sources: the index that the build writes and the questions that a browser asks of it.
// Both sides use these options; a browser that read the index with others would find nothing and not know it.
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { fold, wordsOf } from './search/fold';

export type Kind = 'place' | 'event' | 'source';

/** What is found is only named: its words are on the page already. */
export type Found = { kind: Kind; id: string };

/** The folded words of one thing, by what they are. Its `id` is `kind/id`. */
export type Document = Record<'id' | 'name' | 'where' | 'who' | 'when', string>;

const options: Options<Document> = {
  fields: ['name', 'where', 'who', 'when'],
  tokenize: wordsOf,
  processTerm: fold,
  autoVacuum: false,
};

/** A short word with another letter is another word; in a long one two can be wrong. Days are never guessed. */
const slips = (term: string): number | false => {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 7 ? 1 : 2;
};

const asked: SearchOptions = {
  prefix: true,
  fuzzy: slips,
  boost: { name: 4, where: 2 },
  // A place is the shortest way to all that happened there.
  boostDocument: (id) => (String(id).startsWith('place/') ? 2 : 1),
};

/** The index as it is published. */
export function indexOf(documents: readonly Document[]): string {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

/**
 * How to ask the index that was published. What fits all words comes, or else what fits some, the best first.
 * @throws of a body that is no index
 */
export function searchIn(published: string): (text: string) => Found[] {
  const index = MiniSearch.loadJSON(published, options);
  const thatFit = (text: string, combineWith: 'AND' | 'OR') => index.search(text, { ...asked, combineWith });
  return (text) => {
    const ways = [
      () => thatFit(text, 'AND'),
      // The last letter may be half of one, as long as somebody is typing: Tik, of Tikhanovskaya.
      () => thatFit(text.replace(/[ktyij]$/i, ''), 'AND'),
      () => thatFit(text, 'OR'),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length > 0) return found.map(({ id }) => foundOf(String(id)));
    }
    return [];
  };
}

function foundOf(id: string): Found {
  const [kind, ...rest] = id.split('/');
  return { kind: kind as Kind, id: rest.join('/') };
}
