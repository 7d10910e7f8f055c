// Every claim that rests on the article, in the article's own order.
import type { Source } from '../../geo/model';
import { Addresses } from '../events/addresses';
import { Link } from '../link';
import { Mark } from '../marks';
import type { Told } from '../told';
import { pathOf } from '../view';
import { wordsIn } from '../words';
import { count } from '../words/say';
import { pageWordsIn } from '../words-of-pages';
import styles from './source.module.css';

export function ClaimsInOrder({ told, of }: { told: Told; of: Source }) {
  const words = wordsIn(told.lang);
  const { source } = pageWordsIn(told.lang, { sources: [of] });
  const claims = told.events
    .flatMap((event) =>
      event.claims.filter(({ source }) => source === of.id).map((claim) => ({ event, claim })),
    )
    .sort((a, b) => a.claim.locator - b.claim.locator);
  return (
    <section aria-labelledby="tells">
      <h2 id="tells">
        {source.tells} <span>{count(source.claims, claims.length, words.locale)}</span>
      </h2>
      <ol className={styles.claims}>
        {claims.map(({ event, claim }) => (
          <li key={`${event.id} ${claim.locator} ${claim.text}`} data-position={claim.position}>
            <span className={styles.paragraph}>{(told.sources[of.id]?.row ?? '¶') + claim.locator}</span>
            <div>
              <p className={styles.event}>
                <Mark action={event.action} hollow={event.contested} />{' '}
                {event.place && !event.aggregate ? (
                  <Link href={pathOf(told.lang, { kind: 'place', id: event.place })}>{event.title}</Link>
                ) : (
                  event.title
                )}
                , {event.date}
              </p>
              <p>
                {claim.position !== 'reports' && (
                  <b className={styles.doubt}>{words.claim[claim.position]} </b>
                )}
                <span lang={claim.voiceLang}>{claim.voice}</span>: {claim.text} {claim.number}
                <Addresses of={claim.addresses ?? []} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
