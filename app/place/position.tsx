// How the place was found and how sure that is.

import type { Lang } from '../../geo/langs';
import type { Place } from '../../geo/model';
import { distanceInWords } from '../distance';
import { wordsIn } from '../words';
import { say } from '../words/say';
import { pageWordsIn } from '../words-of-pages';
import styles from './position.module.css';

export function Position({ place, lang }: { place: Place; lang: Lang }) {
  const words = wordsIn(lang);
  const pageWords = pageWordsIn(lang);
  const {
    identified,
    basis,
    coordinateUncertaintyInMeters,
    coordinateSources,
    point,
    aka,
    name_be,
    name_ru,
  } = place;
  const [lon, lat] = point;
  return (
    <section aria-labelledby="position">
      <h2 id="position">{pageWords.place.position}</h2>
      <p>
        {identified === 'named' ? pageWords.place.named : pageWords.place.inferred} {basis}
      </p>
      <p>
        {say(pageWords.place.uncertainty, {
          distance: distanceInWords(coordinateUncertaintyInMeters, words),
        })}
      </p>
      <ul className={styles.sources}>
        {coordinateSources.map(({ source, metres }) => (
          <li key={source}>
            {source},{' '}
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
          <span lang="be">{name_be}</span>, <span lang="ru">{name_ru}</span>
          {aka.length > 0 && `, ${aka.join(', ')}`}
        </dd>
      </dl>
    </section>
  );
}
