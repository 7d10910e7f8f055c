// One place in full: what happened, who says so, how its position was found, what happened nearby.
import type { Metadata } from 'next';
import { atlas } from '../../../../../geo/atlas';
import { recordOfEvent, recordOfPlace } from '../../../../../geo/cite';
import { dayInWords, rangeInWords } from '../../../../../geo/days';
import { langOf, textIn } from '../../../../../geo/langs';
import { placesNear } from '../../../../../geo/query';
import { addressOf } from '../../../../../serve/address.mjs';
import { base } from '../../../../../serve/base-path.mjs';
import { CiteThis } from '../../../../cite/cite-this';
import { distanceInWords } from '../../../../distance';
import { embedPathOf } from '../../../../embed/iframe';
import { EmbedSnippet } from '../../../../embed/snippet';
import { FullEvent } from '../../../../events/full-event';
import { OutsideFilters } from '../../../../events/outside-filters';
import { Link } from '../../../../link';
import { Position } from '../../../../place/position';
import { ShareButtons } from '../../../../share/share';
import { tell } from '../../../../told';
import { pathOf } from '../../../../view';
import { wordsIn } from '../../../../words';
import { count, say } from '../../../../words/say';
import { pageWordsIn } from '../../../../words-of-pages';
import styles from '../../page.module.css';

/** Walking distance, generously: what one crowd could have seen of another. */
const nearbyKm = 15;

export const dynamicParams = false;
export const generateStaticParams = () => atlas.places.map(({ id }) => ({ place: id }));

type Props = { params: Promise<{ lang: string; place: string }> };

const placeOf = (id: string) => {
  const place = atlas.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no page is made for the unknown place "${id}"`);
  return place;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, place } = await params;
  return { title: textIn(placeOf(place), 'name', langOf(lang)) };
}

export default async function PlacePage({ params }: Props) {
  const { lang: code, place: id } = await params;
  const lang = langOf(code);
  const words = wordsIn(lang, atlas);
  const pageWords = pageWordsIn(lang, atlas);
  const place = placeOf(id);
  const told = tell(atlas, lang);
  const events = told.events.filter((event) => event.place === id);
  const name = textIn(place, 'name', lang);
  const town = told.places.find((other) => other.id === id)?.town;
  const sources = atlas.sources.filter((source) =>
    events.some(({ claims }) => claims.some((claim) => claim.source === source.id)),
  );
  const first = events.map(({ start }) => start).sort()[0] ?? told.from;
  const last =
    events
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? told.to;
  const near = placesNear(
    atlas.places.filter((other) => other.id !== id),
    place.point,
    nearbyKm,
  );
  const daysAt = (other: string) => [
    ...new Set(
      told.events
        .filter((event) => event.place === other)
        .map(({ start }) => dayInWords(start, words.days, 'short')),
    ),
  ];
  return (
    <>
      <div className={styles.head}>
        <p className={styles.back}>
          <Link href={pathOf(lang, { kind: 'everything' })}>{pageWords.site.everything}</Link>
        </p>
        <h1 tabIndex={-1}>{name}</h1>
        <p className={styles.standfirst}>
          {[town !== name && town, words.kinds[place.kind], count(words.events, events.length, words.locale)]
            .filter(Boolean)
            .join(' · ')}
          , {rangeInWords(first, last, words.days)},{' '}
          {count(pageWords.site.toldBy, sources.length, words.locale)}.{' '}
          {say(pageWords.place.uncertainty, {
            distance: distanceInWords(place.coordinateUncertaintyInMeters, words),
          })}
        </p>
        <ShareButtons title={name} />
      </div>
      <div className={styles.body}>
        <section aria-labelledby="events">
          <h2 id="events">{pageWords.place.events}</h2>
          <OutsideFilters ids={events.map((event) => event.id)} />
          {events.map((event) => (
            <FullEvent
              key={event.id}
              event={event}
              sources={told.sources}
              words={words}
              pageWords={pageWords}
              footnotes={sources.map((source) => source.id)}
            />
          ))}
        </section>
        <Position place={place} lang={lang} atlas={atlas} />
        <section aria-labelledby="near">
          <h2 id="near">{pageWords.place.near}</h2>
          {near.length === 0 && <p>{pageWords.place.nothingNear}</p>}
          <ul className={styles.plain}>
            {near.map(({ place: other, km }) => (
              <li key={other.id}>
                <Link href={pathOf(lang, { kind: 'place', id: other.id })}>
                  {textIn(other, 'name', lang)}
                </Link>{' '}
                <span>
                  {km * 1000 < other.coordinateUncertaintyInMeters
                    ? pageWords.place.inItsArea
                    : say(pageWords.place.away, { distance: distanceInWords(km * 1000, words) })}
                  {' · '}
                  {daysAt(other.id).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">{pageWords.place.sources}</h2>
          <ol className={styles.footnotes}>
            {sources.map((source, index) => (
              <li key={source.id} id={`source-${index + 1}`}>
                <Link lang={source.language} href={pathOf(lang, { kind: 'source', id: source.id })}>
                  {source.title}
                </Link>{' '}
                <span>
                  {told.sources[source.id]?.short}, {told.sources[source.id]?.date}
                </span>
                <span className={styles.printed}>{source.url}</span>
              </li>
            ))}
          </ol>
        </section>
        <CiteThis
          record={recordOfPlace(place, atlas.about)}
          parts={atlas.events
            .filter((event) => event.place === id)
            .map((event) => recordOfEvent(event, atlas))}
          path={pathOf(lang, { kind: 'place', id })}
          words={pageWords.cite}
        />
        <EmbedSnippet
          path={base + embedPathOf(lang, id)}
          address={addressOf(embedPathOf(lang, id))}
          title={`${name} · ${atlas.about.site}`}
          heading={pageWords.embed.heading}
          label={pageWords.embed.label}
        />
      </div>
    </>
  );
}
