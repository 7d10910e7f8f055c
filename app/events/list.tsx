'use client';
// Every event, day by day. Without JavaScript, and before the query is known, it is the whole list.
import { dayInWords } from '../../geo/days';
import { during } from '../../geo/query';
import { Link } from '../link';
import type { ToldEvent } from '../told';
import { choose } from '../use-filters';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { type Filters, noFilters, pathOf, periodOf } from '../view';
import { asHeading, count } from '../words/say';
import { Entry } from './entry';
import styles from './events.module.css';

export function EventList() {
  const { words } = useTold();
  const { shown, chosen } = useView();
  const reversed = chosen.from && chosen.to && chosen.from > chosen.to;
  if (shown.length > 0) return <Days events={shown} chosen={chosen} />;
  return (
    <div className={styles.none}>
      <h2>{words.list.none}</h2>
      <p>{reversed ? words.list.reversed : words.list.noneHint}</p>
      <button type="button" onClick={() => choose(noFilters)}>
        {words.list.clear}
      </button>
    </div>
  );
}

type Group = { key: string; heading: string; events: ToldEvent[] };

function Days({ events, chosen }: { events: ToldEvent[]; chosen: Filters }) {
  const { lang, from, to, places, sources, words } = useTold();
  const period = periodOf(chosen);
  // The year says nothing in an atlas of one.
  const style = from.slice(0, 4) === to.slice(0, 4) ? 'heading' : 'full';
  const days = [...new Set(events.filter((e) => e.start === e.end).map((e) => e.start))];
  const groups: Group[] = days.map((day) => ({
    key: day,
    heading: asHeading(dayInWords(day, words.days, style)),
    events: events.filter((e) => e.start === day && e.end === day),
  }));
  const several = events.filter((event) => event.start !== event.end);
  if (several.length > 0) groups.push({ key: 'several', heading: words.list.severalDays, events: several });
  return groups.map(({ key, heading, events: inGroup }) => {
    const counted = inGroup.filter((e) => !e.aggregate);
    return (
      <section key={key} aria-labelledby={`day-${key}`}>
        <h2 id={`day-${key}`} className={styles.day}>
          {key === 'several' ? heading : <Link href={pathOf(lang, { kind: 'day', id: key })}>{heading}</Link>}
          {/* A group of nothing but aggregates has nothing that is counted. */}
          {counted.length > 0 && <span>{count(words.events, counted.length, words.locale)}</span>}
        </h2>
        <ol className={styles.entries}>
          {/* What is told of many places at once follows what is told of one. */}
          {[...new Set([...counted, ...inGroup])].map((event) => (
            <Entry
              key={event.id}
              event={event}
              place={places.find(({ id }) => id === event.place)}
              sources={sources}
              words={words}
              possible={during(event, period) === 'possible'}
            >
              {event.place && !event.aggregate ? (
                <Link href={pathOf(lang, { kind: 'place', id: event.place })}>{event.title}</Link>
              ) : (
                event.title
              )}
            </Entry>
          ))}
        </ol>
      </section>
    );
  });
}
