// One event of the file: what happened, where and when, who says so, and what of it is not sure.
import { rangeInWords } from '../../geo/days';
import events from '../events/events.module.css';
import { useTold } from '../use-told';
import { say } from '../words/say';
import { Cited } from './cited';
import styles from './open.module.css';
import type { Listed } from './opened';
import { reasonIn } from './reason';
import type { OpenWords } from './words';

/** Characters of a text that stands for a title. */
const titleLength = 160;

/** Cut after a word, and shown to be cut. */
const asTitle = (text: string): string =>
  text.length > titleLength ? `${text.slice(0, titleLength).replace(/\s+\S*$/, '')} …` : text;

/** `whole`: with all of its text; the list has the first words of one that has no title. */
type Props = { words: OpenWords; row: Listed | undefined; whole?: boolean };

export function ListedRow({ words, row, whole }: Props) {
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
      <h3 className={events.title}>{title || asTitle(text) || words.untitled}</h3>
      {whole && text && (title || text.length > titleLength) && <p className={styles.text}>{text}</p>}
      {row.reason && <p className={styles.reason}>{reasonIn(words, row.reason, row.written)}</p>}
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
