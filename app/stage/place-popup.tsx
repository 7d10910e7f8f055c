'use client';
// What the popup of a place says: each event in the chosen days, with every claim and its citation.
import { type MouseEvent, useEffect, useRef } from 'react';
import { during } from '../../geo/query';
import { base } from '../../serve/base-path.mjs';
import { distanceInWords } from '../distance';
import { BriefClaims, Claims } from '../events/claims';
import { Mark } from '../marks';
import { ShareButtons } from '../share/share';
import type { ToldEvent } from '../told';
import { useFilters } from '../use-filters';
import { useTold } from '../use-told';
import { pathOf, periodOf } from '../view';
import { asHeading, say } from '../words/say';
import styles from './popup.module.css';

type Props = {
  id: string;
  /** What the filters keep. */
  shown: ToldEvent[];
  /** The map is low: claims as the list has them, so that reports and denials are seen together. */
  brief: boolean;
  /** The address is that of the place by now; until then there is no link to share. */
  arrived: boolean;
  onClose: () => void;
};

export function PlacePopup({ id, shown, brief, arrived, onClose }: Props) {
  const { words, lang, places, sources } = useTold();
  const chosen = useFilters();
  const place = places.find((candidate) => candidate.id === id);
  const heading = useRef<HTMLHeadingElement>(null);
  // A reader who chose the mark goes on in the popup; one who chose in the panel goes on there.
  useEffect(() => {
    if (document.activeElement?.closest('.leaflet-container'))
      heading.current?.focus({ preventScroll: true });
  }, []);
  if (!place) return null;
  const here = shown.filter((event) => event.place === id);
  const ClaimList = brief ? BriefClaims : Claims;
  const distance = distanceInWords(place.coordinateUncertaintyInMeters, words);
  const kick = [place.town ?? '', words.kinds[place.kind]].filter((part) => part && part !== place.name);
  // The page is open beside the map already: the link leads there without leaving anything.
  const read = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <section className={styles.popup} data-popup={id} aria-label={place.name}>
      <button type="button" className={styles.close} onClick={onClose} aria-label={words.place.close}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
      <p className={styles.kick}>
        {[...kick, say(words.place.within, { distance })].join(' · ')}
        {place.identified === 'inferred' && <b> {words.list.inferred}</b>}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {place.name}
      </h2>
      {here.length === 0 && <p>{words.list.empty}</p>}
      {here.map((event) => (
        <section key={event.id} className={styles.event}>
          <h3>
            <Mark action={event.action} hollow={event.contested} /> {asHeading(event.date)}:{' '}
            {words.actions[event.action]}
            {event.contested && <b> {words.list.contested}</b>}
          </h3>
          <p className={styles.title}>{event.title}</p>
          {during(event, periodOf(chosen)) === 'possible' && (
            <p className={styles.possible}>{words.list.possible}</p>
          )}
          <ClaimList claims={event.claims} sources={sources} words={words} />
        </section>
      ))}
      <p className={styles.foot}>
        <a href={base + pathOf(lang, { kind: 'place', id })} onClick={read}>
          {words.place.open}
        </a>
        <span className={styles.share} data-arrived={arrived}>
          <ShareButtons title={place.name} />
        </span>
      </p>
    </section>
  );
}
