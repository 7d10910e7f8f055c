// How an atlas of a table is made, in plain words.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { atlasFolder } from '../../../../geo/atlas-folder.mjs';
import { langOf } from '../../../../geo/langs';
import { drawableIn } from '../../../../geo/many/drawable';
import { storedIn } from '../../../../geo/many/stored-on-disk';
import { tableWordsIn } from '../../../table/words';
import { wordsIn } from '../../../words';
import { count, say } from '../../../words/say';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.method };
}

export default async function Method({ params }: Props) {
  const lang = langOf((await params).lang);
  const { about, table } = atlas;
  if (!table) throw new Error('this page is of an atlas whose events are a table');
  const { source, stored } = table;
  const { unlocated } = await storedIn(atlasFolder(), drawableIn);
  const { locale } = wordsIn(lang);
  const words = tableWordsIn(lang);
  const values = {
    site: about.site,
    title: [source.title, source.container].filter(Boolean).join(', '),
    file: source.file,
    rows: count(words.rows, source.rows, locale),
    refused: source.refused.toLocaleString(locale),
    undated: stored.undated.toLocaleString(locale),
    unlocated: unlocated.toLocaleString(locale),
  };
  return (
    <>
      <h1>{words.headings.how}</h1>
      {words.about.map((paragraph) => (
        <p key={paragraph}>{say(paragraph, values)}</p>
      ))}
      <h2>{words.headings.known}</h2>
      <p>{say(words.known, { sha256: source.sha256 })}</p>
      {source.url && (
        <p>
          <a href={source.url} rel="noopener noreferrer">
            {new URL(source.url).host} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      <h2>{words.headings.corrections}</h2>
      {about.corrections ? (
        <p>
          {words.corrections}{' '}
          <a href={about.corrections} rel="noopener noreferrer">
            {new URL(about.corrections).host} <span aria-hidden="true">↗</span>
          </a>
        </p>
      ) : (
        <p>{words.nobody}</p>
      )}
    </>
  );
}
