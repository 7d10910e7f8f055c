// How the place was found and how sure that is.
import type { Place } from '../../geo/model';
import { distanceInWords } from '../distance';
import type { PageWords } from '../words-of-pages';
import styles from './position.module.css';

export function Position({ place, words }: { place: Place; words: PageWords }) {
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
      <h2 id="position">{words.place.position}</h2>
      <p>
        {identified === 'named' ? words.place.named : words.place.inferred} {basis}
      </p>
      <p>{words.place.uncertainty(distanceInWords(coordinateUncertaintyInMeters))}</p>
      <ul className={styles.sources}>
        {coordinateSources.map(({ source, metres }) => (
          <li key={source}>
            {source}, {metres === 0 ? words.place.samePoint : words.place.away(distanceInWords(metres))}
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <dt>{words.place.coordinates}</dt>
        <dd>
          {lat}, {lon}
        </dd>
        <dt>{words.place.aka}</dt>
        <dd>
          <span lang="be">{name_be}</span>, <span lang="ru">{name_ru}</span>
          {aka.length > 0 && `, ${aka.join(', ')}`}
        </dd>
      </dl>
    </section>
  );
}
