// What the popup of a point says: each event there, with its line in the file and the sources that the file gives.
import { useEffect, useRef } from 'react';
import popup from '../stage/popup.module.css';
import { useTold } from '../use-told';
import { count, say } from '../words/say';
import { ListedRow } from './listed-row';
import type { Listed } from './opened';
import type { OpenWords } from './words';

type Props = {
  words: OpenWords;
  /** How many events are there; at least as many as are told. */
  total: number;
  events: Listed[];
  onClose: () => void;
};

export function FilePopup({ words, total, events, onClose }: Props) {
  const { words: said } = useTold();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Where letters are large on a small screen, the page scrolls, and its list lies far below the map.
    heading.current?.closest('.map')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const title = count(words.here, total, said.locale);
  return (
    <section className={popup.popup} data-popup={events[0]?.row} aria-label={title}>
      <button type="button" className={popup.close} onClick={onClose} aria-label={said.place.close}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {total > events.length && <p className={popup.possible}>{say(words.moreHere, { n: events.length })}</p>}
      {events.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row can have several events here, and none of them moves
        <section key={index} className={popup.event}>
          <ListedRow words={words} row={row} whole />
        </section>
      ))}
    </section>
  );
}
