// One event of the file: what happened, where and when, who says so, and what of it is not sure.
import { rangeInWords } from '../../geo/days';
import events from '../events/events.module.css';
import { useTold } from '../use-told';
import { asTitle, titleLength } from './as-title';
import { Cited } from './cited';
import styles from './open.module.css';
import type { Listed } from './opened';
import { reasonIn } from './reason';
import { remarksOf } from './remarks';
import type { OpenWords } from './words';

/** `whole`: with all of its text; the list has the first words of one that has no title. */
type Props = { words: OpenWords; row: Listed | undefined; whole?: boolean };

export function ListedRow({ words, row, whole }: Props) {
  const { days } = useTold().words;
  if (!row) return <p className={styles.coming}>{words.loadingRow}</p>;
  const { start, end, place, action, title, text } = row;
  const remarks = remarksOf(words, row);
  return (
    <article className={styles.row}>
      <p className={events.dateline}>
        {place && <span className={events.town}>{place}</span>}
        {place && start && ' · '}
        {start && end && rangeInWords(start, end, days)}
        {action && <span className={events.action}>{action}</span>}
      </p>
      <h3 className={events.title}>{title || asTitle(text) || words.untitled}</h3>
      {whole && text && (title || text.length > titleLength) && <p className={styles.text}>{text}</p>}
      {row.reason && <p className={styles.reason}>{reasonIn(words, row.reason, { value: row.written })}</p>}
      {remarks && <p className={events.remarks}>{remarks}</p>}
      <Cited words={words} row={row} />
    </article>
  );
}
