// The method, in English.
import type { ReactNode } from 'react';
import { actions } from '../../geo/actions';
import styles from '../[lang]/(text)/text.module.css';
import { Mark } from '../marks';
import { en } from './en';

export type AboutParts = {
  events: number;
  places: number;
  sources: number;
  datasets: number;
  claims: number;
  /** Independent of each other, over all events. */
  voices: number;
  /** Events that at least two of them report. */
  byTwo: number;
  /** Events that none of them reports. */
  byNone: number;
  aggregates: number;
  /** What only this atlas says of itself; see geo/model.ts. */
  method: Partial<Record<'subject' | 'clock' | 'missing' | 'works', string>>;
  sourceList: ReactNode;
  keep: ReactNode;
  /** Where an error can be told, as a link; undefined where nobody has named a place for it. */
  corrections: ReactNode | undefined;
};

export function AboutEn({ sourceList, keep, corrections, method, ...counted }: AboutParts) {
  const { events, places, sources, datasets, claims, voices, byTwo, byNone, aggregates } = counted;
  return (
    <>
      <h1>How this map is made</h1>
      <p>
        Dateline shows where people protested and struck, and who says so. A dateline is the line over a news
        report that names the place and the day. This atlas is made from{' '}
        {[`${sources} ${datasets > 0 ? 'sources' : 'articles'}`, method.subject].filter(Boolean).join(' ')},
        and from nothing else. It holds {events} events at {places} places, and {claims} claims about them.
      </p>

      <h2>What is an event</h2>
      <p>
        One action at one place on one day. Two days at one plant are two events; one action at five places is
        five. When two articles tell of the same action, it is one event with the claims of both. A report on
        many places that it does not name is listed, but neither drawn nor counted.
      </p>
      <ul className={styles.legend}>
        {actions.map((action) => (
          <li key={action}>
            <Mark action={action} /> <span>{en.actions[action]}</span>
          </li>
        ))}
      </ul>
      <p>
        In a strike work is withdrawn; in a labour protest it is not, or nobody says so. A rally for the
        government is an event of its own kind and looks different.
      </p>

      <h2>What is a claim</h2>
      <p>
        What one voice says in one article, at one paragraph. A voice is who says it: the paper, a news
        agency, a plant’s management, a post. Two papers that carry the same agency are one voice, so their
        agreement proves nothing. Every claim cites the article and the paragraph (¶). We tell it in our own
        words.
        {datasets > 0 &&
          ' Of a dataset it cites the row; the addresses that the row itself gives stand beside it.'}
      </p>

      <h2>Contested</h2>
      <p>
        If somebody denies an event or disputes what it was, the denial stands directly under the claim, and
        the mark on the map is hollow. A denial counts only for the day and the place of which it speaks.
      </p>
      <ul className={styles.legend}>
        <li>
          <Mark action="strike" /> <span>Reported, and nobody cited here denies it.</span>
        </li>
        <li>
          <Mark action="strike" hollow /> <span>Reported, and denied or disputed by somebody.</span>
        </li>
      </ul>

      <h2>How sure the days are</h2>
      <p>
        Some articles state the day; others say “yesterday” or “Thursday”, and we work it out from the
        article’s own date; sometimes only the paragraphs around imply it. Each event says which. A day that
        is not known exactly is told as “about”, is found by every choice of days that could hold it, and is
        then marked as possible. {method.clock}
      </p>

      <h2>How sure the places are</h2>
      <p>
        Every place has a radius that surely holds the true site. Where an outline is known, the outline is
        drawn: a plant, a street, a city. Where an article says only “the main street” or “a war memorial”,
        the place is our conclusion; it is drawn with a dashed line and the reason is on its page. An event
        that no article places more narrowly than its city belongs to the whole city, not to its centre.
      </p>

      <h2>How many</h2>
      <p>
        Counted are {events} events at {places} places, {claims} claims, and {voices} voices that report
        independently of each other; {byTwo} of the events are reported by two of them or more, {byNone} only
        by voices whom nobody can identify, the others by one. Not counted are the {aggregates} reports on
        many places that they do not name, and people. An event that two articles tell is one, and so is one
        of several days.
      </p>

      <h2>Numbers</h2>
      <p>
        A number keeps its wording, who gives it and what it counts: people taking part, people on strike,
        people employed. Numbers are never added up, and one number for two places is given to neither.
        Nothing on the map is drawn larger because a crowd was.
      </p>

      <h2>What is missing</h2>
      <p>
        {method.missing} Calls, plans, arrests and deaths are not events of this atlas. People who only spoke
        to a reporter are not named.
      </p>

      <h2>{datasets > 0 ? 'The sources' : 'The articles'}</h2>
      {sourceList}
      <p>
        What is inferred about an article, such as its headline or its origin, is marked on its page. State
        media are named as such beside every claim that they carry. {method.works}
      </p>

      <h2>If something is wrong</h2>
      <p>
        Say which place and day, which article and paragraph, and what stands there instead.{' '}
        {corrections ? (
          <>It can be told here: {corrections}.</>
        ) : (
          'This copy names no address for it; whoever publishes it can name one.'
        )}{' '}
        What is corrected or withdrawn is listed, with the reason, in the log of changes on the page of the
        data.
      </p>

      <h2>Your reading</h2>
      <p>
        This site asks no other host for anything, sets no cookie and stores nothing on your device, unless
        you choose so below. Links to the articles do lead to other sites; each shows where.
      </p>

      <h2>Without a network</h2>
      <p>
        If you wish, your browser keeps the map, all pages in this language and the data on this device, about
        two and a half megabytes to fetch, and opens them when the network is gone. With a network you still
        see the newest pages. This leaves a trace: whoever can look into this browser can find the pages and
        see that this site was opened here. You can remove everything at any time; the browser may also do so
        when space is short.
      </p>
      {keep}
    </>
  );
}
