// One day: what the articles tell of it.
import type { Metadata } from 'next';
import { atlas } from '../../../../../geo/atlas';
import { dayNames } from '../../../../../geo/day-names';
import { type Day, dayInWords, daysApart } from '../../../../../geo/days';
import { langOf } from '../../../../../geo/langs';
import { daysWithPage, eventsDuring } from '../../../../../geo/query';
import { EventList } from '../../../../events/list';
import { FilterBar } from '../../../../filters/filters';
import { Link } from '../../../../link';
import { ShareButtons } from '../../../../share/share';
import { pathOf } from '../../../../view';
import { wordsIn } from '../../../../words';
import { asHeading, count } from '../../../../words/say';
import { pageWordsIn } from '../../../../words-of-pages';
import styles from '../../page.module.css';

export const dynamicParams = false;
export const generateStaticParams = () => daysWithPage(atlas).map((day) => ({ day }));

type Props = { params: Promise<{ lang: string; day: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, day } = await params;
  return { title: asHeading(dayInWords(day, dayNames[langOf(lang)])) };
}

export default async function DayPage({ params }: Props) {
  const { lang: code, day } = await params;
  const lang = langOf(code);
  const words = wordsIn(lang);
  const pageWords = pageWordsIn(lang, atlas);
  const days = daysWithPage(atlas);
  const [before, after] = [days[days.indexOf(day) - 1], days[days.indexOf(day) + 1]];
  // In a long atlas days without an event have no page.
  const nameOf = (other: Day, which: 'before' | 'after') =>
    Math.abs(daysApart(day, other)) === 1 ? pageWords.day[which] : dayInWords(other, words.days, 'plain');
  const events = eventsDuring(atlas.events, { from: day, to: day });
  return (
    <>
      <div className={styles.head}>
        <p className={styles.back}>
          <Link href={pathOf(lang, { kind: 'everything' })}>{pageWords.site.everything}</Link>
        </p>
        <h1 tabIndex={-1}>{asHeading(dayInWords(day, words.days))}</h1>
        <p className={styles.standfirst}>
          {events.length === 0
            ? pageWords.day.none
            : count(words.events, events.filter((e) => !e.aggregate).length, words.locale)}
        </p>
        <p className={styles.steps}>
          {before && <Link href={pathOf(lang, { kind: 'day', id: before })}>{nameOf(before, 'before')}</Link>}
          {after && <Link href={pathOf(lang, { kind: 'day', id: after })}>{nameOf(after, 'after')}</Link>}
        </p>
        <ShareButtons title={dayInWords(day, words.days)} />
      </div>
      <FilterBar />
      <div className={styles.body}>
        <EventList />
      </div>
    </>
  );
}
