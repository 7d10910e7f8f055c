// How the place was found and how sure that is.
import { Fragment } from 'react';
import { type Lang, langs, textIn } from '../../geo/langs';
import type { Place } from '../../geo/model';
import { distanceInWords } from '../distance';
import { wordsIn } from '../words';
import { say } from '../words/say';
import { pageWordsIn } from '../words-of-pages';
import styles from './position.module.css';

export function Position({ place, lang }: { place: Place; lang: Lang }) {
  const words = wordsIn(lang);
  const pageWords = pageWordsIn(lang);
  const { identified, coordinateUncertaintyInMeters, coordinateSources, point, aka } = place;
  const [lon, lat] = point;
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
        <dt>{pageWords.place.aka}</dt>
        <dd>
          {langs
            .filter((other) => other !== lang)
            .map((other, index) => (
              <Fragment key={other}>
                {index > 0 && ', '}
                <span lang={other}>{textIn(place, 'name', other)}</span>
              </Fragment>
            ))}
          {/* Of which language a spelling is, the data do not say. */}
          {aka.length > 0 && <span lang="">, {aka.join(', ')}</span>}
        </dd>
      </dl>
    </section>
  );
}
