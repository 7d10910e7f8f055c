// The real data. What check.ts refuses is not asked again, except for the promises that readers rely on most.
import { readFileSync } from 'node:fs';
import {
  booleanPointInPolygon,
  distance,
  lineString,
  pointToLineDistance,
  pointToPolygonDistance,
  polygon,
} from '@turf/turf';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { enPages } from '../../app/words/en-pages';
import { atlas } from '../../geo/atlas';
import { spanOf } from '../../geo/dates';
import { type InLangs, langs, textIn } from '../../geo/langs';
import type { LonLat, Place } from '../../geo/model';
import { eventsGeojson } from '../../geo/publish';
import { voicesBehind } from '../../geo/query';

const { about, events, places, sources } = atlas;
const claims = events.flatMap(({ id, claims }) => claims.map((claim) => ({ event: id, ...claim })));
const voicesOf = (id: string) =>
  voicesBehind(events.find((event) => event.id === id) ?? { claims: [] }, about.voices);

describe('nothing without a source', () => {
  test('every event has a claim, and every claim cites a paragraph that its source has', () => {
    const paragraphs = new Map(sources.map((source) => [source.id, source.paragraphs]));
    expect(events.filter(({ claims }) => claims.length === 0)).toEqual([]);
    expect(
      claims.filter(
        ({ source, paragraph = 0 }) => !(paragraph >= 1 && paragraph <= (paragraphs.get(source) ?? 0)),
      ),
    ).toEqual([]);
  });

  test('every link is https', () => {
    const links = sources.flatMap(({ url, earlierUrl }) => [url, earlierUrl ?? url]);
    expect(links.filter((link) => new URL(link).protocol !== 'https:')).toEqual([]);
  });

  test('what of a source is inferred is explained in its note', () => {
    expect(sources.filter(({ inferred, note }) => inferred.length > 0 && !note)).toEqual([]);
  });
});

describe('places', () => {
  const map = JSON.parse(readFileSync('geo/data/country.geojson', 'utf8')) as FeatureCollection;
  const country = map.features.find(
    ({ properties }) => properties?.kind === 'country',
  ) as Feature<Polygon> | null;

  test.each(places)('$id lies in the country', ({ point }) => {
    expect(country && booleanPointInPolygon(point, country)).toBe(true);
  });

  test('Vilnius does not, so the outline can tell', () => {
    expect(country && booleanPointInPolygon([25.28, 54.69], country)).toBe(false);
  });

  test('no two of them are closer than 25 m', () => {
    const close = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter((other) => distance(one.point, other.point, { units: 'meters' }) < 25)
        .map((other) => [one.id, other.id]),
    );
    expect(close).toEqual([]);
  });

  /** Metres from the point to the outline: negative inside an area. */
  function metresOutside(point: LonLat, footprint: NonNullable<Place['footprint']>): number {
    if (footprint.type === 'LineString')
      return pointToLineDistance(point, lineString(footprint.coordinates), { units: 'meters' });
    const parts = footprint.type === 'Polygon' ? [footprint.coordinates] : footprint.coordinates;
    return Math.min(
      ...parts.map((rings) => pointToPolygonDistance(point, polygon(rings), { units: 'meters' })),
    );
  }

  test.each(places.flatMap(({ footprint, ...place }) => (footprint ? [{ ...place, footprint }] : [])))(
    'the point of $id is inside its outline, or no further off than it is uncertain',
    ({ point, footprint, coordinateUncertaintyInMeters }) => {
      expect(metresOutside(point, footprint)).toBeLessThanOrEqual(coordinateUncertaintyInMeters);
    },
  );
});

describe('dates', () => {
  test('nothing happened, and nothing was published, after August 2020', () => {
    const days = [...events.map(({ end }) => end), about.from, about.to];
    expect(days.filter((day) => day > '2020-08-31')).toEqual([]);
    expect(sources.filter(({ date }) => spanOf(date).end > '2020-08-31')).toEqual([]);
  });
});

describe('names and titles in three languages', () => {
  /** Words of both alphabets at once (`Мiнск` with a Latin i): they look right and are never found. */
  const mixed = (text: string) =>
    (text.match(/\p{L}+/gu) ?? []).filter((word) => /\p{sc=Latin}/u.test(word) && /\p{sc=Cyrl}/u.test(word));
  /** Empty where the record has no such text. */
  const inEach = <Key extends string>(record: Partial<InLangs<NoInfer<Key>>>, key: Key) =>
    langs.map((lang) => textIn(record, key, lang) ?? '');
  const told = [
    ...events.map(({ id, title, title_be, title_ru }) => ({ id, en: title, be: title_be, ru: title_ru })),
    ...places.map(({ id, name, name_be, name_ru }) => ({ id, en: name, be: name_be, ru: name_ru })),
  ];

  test.each(told)('$id: $be, $ru', ({ en, be, ru }) => {
    expect(en).toMatch(/\p{sc=Latin}/u);
    expect(be).toMatch(/\p{sc=Cyrl}/u);
    expect(ru).toMatch(/\p{sc=Cyrl}/u);
    expect([en, be, ru].flatMap(mixed)).toEqual([]);
    // Letters that the other language has and this one has not.
    expect(be).not.toMatch(/[ищъ]/i);
    expect(ru).not.toMatch(/[іў]/i);
  });

  const others = [
    ...claims.flatMap((claim) => [inEach(claim, 'text'), inEach(claim, 'wording')]),
    ...places.map((place) => inEach(place, 'basis')),
    ...sources.flatMap((source) => [
      ...[inEach(source, 'short'), inEach(source, 'origin'), inEach(source, 'note')],
      ...source.context.map((set) => inEach(set, 'why')),
    ]),
  ];

  test('what is said of them is written in the letters and quotation marks of its language', () => {
    expect(others.flat().flatMap(mixed)).toEqual([]);
    expect(others.filter(([, be]) => /[ищъ"'“”]/i.test(be ?? ''))).toEqual([]);
    expect(others.filter(([, , ru]) => /[іў"'“”]/i.test(ru ?? ''))).toEqual([]);
  });

  test('figures, days and paragraphs are the same in each', () => {
    const figures = (text: string) =>
      (text.match(/\d+(?:[,\u00a0]\d{3})*/g) ?? []).map((figure) => figure.replace(/\D/g, '')).sort();
    const differ = others.filter((texts) => new Set(texts.map((text) => `${figures(text)}`)).size > 1);
    expect(differ).toEqual([]);
  });

  test('a Latin letter within a Cyrillic word would be found', () => {
    expect(mixed('Горад Мiнск')).toEqual(['Мiнск']);
    expect(mixed('Горад Мінск, BelAZ')).toEqual([]);
  });
});

test('these claims deny or dispute, and no others', () => {
  const against = claims.filter(({ position }) => position !== 'reports');
  expect(against.map(({ event, voice, position }) => `${event}: ${voice} ${position}`)).toEqual([
    'belarus-strike-2020-08-13: plant-management denies',
    'belarus-strike-2020-08-13: prime-minister denies',
    'minsk-tractor-works-strike-2020-08-13: plant-management denies',
    'belaz-strike-2020-08-13: plant-press-office denies',
    'belaz-labour-protest-2020-08-13: plant-management disputes',
  ]);
});

describe('independent voices', () => {
  test('AFP in The Moscow Times and AFP in UrduPoint are one', () => {
    const wired = claims.filter(({ voice }) => voice === 'afp');
    expect(new Set(wired.map(({ source }) => source))).toEqual(
      new Set(['moscow-times-2020-08-14', 'urdupoint-2020-08-17']),
    );
    expect(voicesBehind({ claims: wired }, about.voices)).toEqual(['afp']);
  });

  test.each([
    ['hero-city-obelisk-rally-2020-08-16', ['bbc', 'local-news-site', 'afp']],
    ['state-television-strike-2020-08-17', ['bbc', 'afp', 'local-media']],
    // unofficial estimates are nobody's, and so are reports of which it is not said by whom
    ['minsk-government-rally-2020-08-16', ['official-report', 'bbc']],
    // the managers deny it
    ['minsk-tractor-works-strike-2020-08-13', ['telegraph']],
    // RT and Sputnik have one owner, and the managers dispute it
    ['belaz-labour-protest-2020-08-13', ['sputnik', 'social-media-post']],
  ])('%s rests on %j', (id, voices) => {
    expect(voicesOf(id)).toEqual(voices);
  });

  test('an event that nobody named reports rests on none, and is told so instead of with a 0', () => {
    expect(voicesOf('keramin-labour-protest-2020-08-13')).toEqual([]);
    expect(enPages.place.noVoice).toBe('No independent voice: who reports it is not said');
  });
});

test('a report on many places together is pinned nowhere', () => {
  const published = JSON.parse(eventsGeojson(atlas)) as FeatureCollection;
  const aggregates = published.features.filter(({ properties }) => properties?.aggregate);
  expect(aggregates).toHaveLength(events.filter(({ aggregate }) => aggregate).length);
  expect(aggregates.length).toBeGreaterThan(0);
  expect(aggregates.filter(({ geometry }) => geometry !== null)).toEqual([]);
});

test('claims are in our own few words: no text, title or reason is longer than 320 letters', () => {
  const texts = [
    ...claims.flatMap(({ text, text_be, text_ru }) => [text, text_be, text_ru]),
    ...events.flatMap(({ title, title_be, title_ru }) => [title, title_be, title_ru]),
    ...sources.flatMap(({ title, context }) => [
      title,
      ...context.flatMap(({ why, why_be, why_ru }) => [why, why_be, why_ru]),
    ]),
  ];
  expect(texts.filter((text) => text.length > 320)).toEqual([]);
});
