'use client';
// One event of the file: what happened, where and when, who says so, and what of it is not sure.
import { rangeInWords } from '../../geo/days';
import events from '../events/events.module.css';
import { useTold } from '../use-told';
import { asHeading, say } from '../words/say';
import { Cited } from './cited';
import styles from './open.module.css';
import type { Listed } from './opened';
import { reasonIn } from './reason';
import type { OpenWords } from './words';

export function ListedRow({ words, row }: { words: OpenWords; row: Listed | undefined }) {
  const { days } = useTold().words;
  if (!row) return <p className={styles.coming}>{words.loadingRow}</p>;
  const { start, end, place, action, title, text } = row;
  return (
    <article className={styles.row}>
      <p className={events.dateline}>
        {place && <span className={events.town}>{place}</span>}
        {place && start && ' · '}
        {start && end && rangeInWords(start, end, days)}
        {action && <span className={events.action}>{action}</span>}
      </p>
      <h3 className={events.title}>{title || text.slice(0, 160) || words.untitled}</h3>
      {row.reason && (
        <p className={styles.reason}>
          {asHeading(reasonIn(words, row.reason))}
          {row.said && ` (${row.said})`}
        </p>
      )}
      <Remarks words={words} row={row} />
      <Cited words={words} row={row} />
    </article>
  );
}

/** What is not sure, in words. */
export function Remarks({ words, row }: { words: OpenWords; row: Listed }) {
  const remarks = [
    row.dateUnsure && words.dateUnsure,
    row.placeUnsure && words.placeUnsure,
    row.positionShared && words.positionShared,
    row.repaired && words.mended,
    numberOf(words, row),
  ].filter(Boolean);
  return remarks.length > 0 && <p className={events.remarks}>{remarks.join(' ')}</p>;
}

function numberOf(words: OpenWords, { low, high }: Listed): string {
  if (low && high && low !== high) return say(words.numbers, { low, high });
  return low || high ? say(words.number, { n: low || high }) : '';
}
