// One event on a page of its own matter: date and its basis, every claim in full, demands, how many voices.
import { Mark } from '../marks';
import type { ToldEvent, ToldSource } from '../told';
import type { Words } from '../words';
import { asHeading, count } from '../words/say';
import type { PageWords } from '../words-of-pages';
import { Claims } from './claims';
import styles from './events.module.css';

type Props = {
  event: ToldEvent;
  sources: Record<string, ToldSource>;
  words: Words;
  pageWords: PageWords;
  footnotes: string[];
};

export function FullEvent({ event, sources, words, pageWords, footnotes }: Props) {
  return (
    <article className={styles.full} data-event={event.id}>
      <p className={styles.dateline}>
        <Mark action={event.action} hollow={event.contested} /> {asHeading(event.date)}:{' '}
        {words.actions[event.action]}
        {event.contested && <b className={styles.position}> {words.list.contested}</b>}
      </p>
      <h3 className={styles.title}>{event.title}</h3>
      <Claims claims={event.claims} sources={sources} words={words} footnotes={footnotes} />
      <p className={styles.remarks}>
        {pageWords.basis[event.dateBasis]}{' '}
        {event.voices > 0
          ? count(pageWords.place.voices, event.voices, words.locale)
          : pageWords.place.noVoice}
        .{event.demands.length > 0 && ` ${pageWords.place.demands}: ${event.demands.join('; ')}.`}
      </p>
    </article>
  );
}
