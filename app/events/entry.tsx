// One event of the list: its dateline, one sentence, then who says so.
import type { ReactNode } from 'react';
import { Mark } from '../marks';
import type { ToldEvent, ToldPlace, ToldSource } from '../told';
import type { Words } from '../words';
import { say } from '../words/say';
import { BriefClaims } from './claims';
import styles from './events.module.css';

type Props = {
  event: ToldEvent;
  place?: ToldPlace | undefined;
  sources: Record<string, ToldSource>;
  words: Words;
  /** Kept by the filter although some days that its date can mean lie outside. */
  possible?: boolean;
  current?: boolean;
  /** The title, usually as a link to the place. */
  children: ReactNode;
};

export function Entry({ event, place, sources, words, possible, current, children }: Props) {
  const { list } = words;
  const remarks = [
    event.aggregate && list.aggregate,
    place?.kind === 'settlement' && !event.aggregate && say(list.inTheCity, { town: place.name }),
    place?.identified === 'inferred' && list.inferred,
    possible && list.possible,
  ].filter((remark) => typeof remark === 'string');
  return (
    <li className={styles.entry} data-current={current || undefined} data-event={event.id}>
      <Mark action={event.action} hollow={event.contested} />
      <article>
        <p className={styles.dateline}>
          <span className={styles.town}>{event.town}</span>
          {event.site && `, ${event.site}`}
          <span className={styles.action}> {words.actions[event.action]}</span>
        </p>
        <h3 className={styles.title}>{children}</h3>
        {event.start !== event.end && <p className={styles.when}>{event.date}</p>}
        <BriefClaims claims={event.claims} sources={sources} words={words} />
        {remarks.length > 0 && <p className={styles.remarks}>{remarks.join(' ')}</p>}
      </article>
    </li>
  );
}
