// How the place was found and how sure that is.
import { Fragment } from 'react';
import { type Lang, textIn } from '../../geo/langs';
import type { Atlas, Place } from '../../geo/model';
import { distanceInWords } from '../distance';
import { wordsIn } from '../words';
import { say } from '../words/say';
import { pageWordsIn } from '../words-of-pages';
import styles from './position.module.css';

type Props = { place: Place; lang: Lang; atlas: Atlas };

export function Position({ place, lang, atlas }: Props) {
  const words = wordsIn(lang);
  const pageWords = pageWordsIn(lang, atlas);
  const { identified, coordinateUncertaintyInMeters, coordinateSources, point, aka } = place;
  const [lon, lat] = point;
  const others = atlas.about.languages.filter((other) => other !== lang);
  const spellings: Array<[lang: string, spelling: string]> = [
    ...others.map((other): [string, string] => [other, textIn(place, 'name', other)]),
    // Of which language a spelling is, the data do not say.
    ...(aka.length > 0 ? [['', aka.join(', ')] satisfies [string, string]] : []),
  ];
  return (
    <section aria-labelledby="position">
      <h2 id="position">{pageWords.place.position}</h2>
      <p>
        {identified === 'named' ? pageWords.place.named : pageWords.place.inferred}{' '}
        {textIn(place, 'basis', lang)}
      </p>
      <p>
        {say(pageWords.place.uncertainty, {
          distance: distanceInWords(coordinateUncertaintyInMeters, words),
        })}
      </p>
      <ul className={styles.sources}>
        {coordinateSources.map(({ source, metres }) => (
          <li key={source}>
            <span lang="en">{source}</span>,{' '}
            {metres === 0
              ? pageWords.place.samePoint
              : say(pageWords.place.away, { distance: distanceInWords(metres, words) })}
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <dt>{pageWords.place.coordinates}</dt>
        <dd>
          {lat}, {lon}
        </dd>
        {spellings.length > 0 && <dt>{pageWords.place.aka}</dt>}
        {spellings.length > 0 && (
          <dd>
            {spellings.map(([inLang, spelling], index) => (
              <Fragment key={inLang}>
                {index > 0 && ', '}
                <span lang={inLang}>{spelling}</span>
              </Fragment>
            ))}
          </dd>
        )}
      </dl>
    </section>
  );
}
