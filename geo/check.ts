// The door: the text of the data files → an Atlas, or every problem at once. Nothing is half-read.
import { z } from 'zod';
import type { fileNames } from './atlas-folder.mjs';
import { checkChanges, checkVersion } from './check/changes';
import { checkEvent } from './check/events';
import { checkLangs, type TextsIn } from './check/langs';
import { checkPlace } from './check/places';
import { shape } from './check/shape';
import { checkSource } from './check/sources';
import { type DataText, type Path, type Problem, readData } from './check/text';
import { spanOf } from './dates';
import { type Atlas, atlasFile, changesFile, eventsFile, placesFile, sourcesFile } from './model';
import { withoutUnseen } from './plain-text';

/** The text of each. */
export type Files = Record<(typeof fileNames)[number], string>;

/** Its message lists every problem, a line each: `events.yaml:41: what is wrong, what was expected`. */
export class AtlasError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super(
      [`the data has ${problems.length} problem${problems.length === 1 ? '' : 's'}`, ...lines].join('\n'),
    );
    this.name = 'AtlasError';
    this.problems = problems;
  }
}

/** Throws AtlasError. Events come in the order of their first day, then of the file. */
export function check(files: Files): Atlas {
  const data = {
    about: readData('atlas.yaml', files['atlas.yaml']),
    places: readData('places.geojson', files['places.geojson']),
    events: readData('events.yaml', files['events.yaml']),
    sources: readData('sources.yaml', files['sources.yaml']),
    changes: readData('changes.yaml', files['changes.yaml']),
  };
  const about = shape(data.about, atlasFile);
  const places = shape(data.places, placesFile);
  const events = shape(data.events, eventsFile);
  const sources = shape(data.sources, sourcesFile);
  const changes = shape(data.changes, changesFile);
  const parts = {
    about: about.value,
    places: places.value?.features,
    events: events.value,
    sources: sources.value,
    changes: changes.value,
  };
  const problems = [
    ...[about, places, events, sources, changes].flatMap((part) => part.problems),
    ...meaning(parts, data),
  ];
  if (problems.length > 0 || !isWhole(parts))
    throw new AtlasError(
      problems.map(({ message, ...where }) => ({ ...where, message: withoutUnseen(message) })),
    );
  return {
    about: parts.about,
    places: parts.places.map(({ id, geometry, properties }) => ({
      id,
      point: geometry.coordinates,
      ...properties,
    })),
    events: parts.events
      .map((event) => ({ ...event, ...spanOf(event.date) }))
      .sort((a, b) => a.start.localeCompare(b.start, 'en')),
    sources: parts.sources,
    changes: parts.changes,
  };
}

type Parts = {
  about: Atlas['about'];
  places: z.infer<typeof placesFile>['features'];
  events: z.infer<typeof eventsFile>;
  sources: Atlas['sources'];
  changes: Atlas['changes'];
};

const isWhole = (parts: Partial<Parts>): parts is Parts => Object.values(parts).every(Boolean);

/** Where the texts of each file stand. */
const textsIn = {
  about: z.toJSONSchema(atlasFile, { io: 'input' }) as TextsIn,
  places: z.toJSONSchema(placesFile, { io: 'input' }) as TextsIn,
  events: z.toJSONSchema(eventsFile, { io: 'input' }) as TextsIn,
  sources: z.toJSONSchema(sourcesFile, { io: 'input' }) as TextsIn,
};

/**
 * What a schema cannot see: what the parts say of each other. Of a part that could not be read nothing is asked,
 * for that would only be told as a swarm of unknown ids.
 */
function meaning(
  { about, places, events, sources, changes }: Partial<Parts>,
  data: Record<keyof Parts, DataText>,
): Problem[] {
  const problems: Problem[] = [];
  const parts = { about, places: places && { features: places }, events, sources };
  const sayIn =
    ({ file, lineOf }: DataText) =>
    (path: Path, message: string) =>
      void problems.push({ file, line: lineOf(path), message });
  const say = {
    about: sayIn(data.about),
    places: sayIn(data.places),
    events: sayIn(data.events),
    sources: sayIn(data.sources),
    changes: sayIn(data.changes),
  };

  if (about)
    for (const part of ['about', 'places', 'events', 'sources'] as const)
      checkLangs(parts[part], textsIn[part], about.languages, say[part]);
  if (about && about.from > about.to)
    say.about(['from'], `from ${about.from} is after to ${about.to}, expected from to be the earlier`);
  twice(places ?? [], 'place', (index) => ['features', index, 'id'], say.places);
  twice(events ?? [], 'event', (index) => [index, 'id'], say.events);
  twice(sources ?? [], 'source', (index) => [index, 'id'], say.sources);

  places?.forEach((place, index) => {
    if (about) checkPlace(place, ['features', index], about, say.places);
    if (events && !events.some((event) => event.place === place.id))
      say.places(
        ['features', index, 'id'],
        `no event uses the place "${place.id}", expected one or no place`,
      );
  });
  events?.forEach((event, index) => {
    checkEvent(event, [index], { about, places, sources }, say.events);
  });
  sources?.forEach((source, index) => {
    checkSource(source, [index], { about, events }, say.sources);
  });
  if (about && changes) checkVersion(about, changes, say.about);
  if (changes)
    checkChanges(
      changes,
      events?.map(({ id }) => id),
      say.changes,
    );
  return problems;
}

function twice(
  entries: ReadonlyArray<{ id: string }>,
  what: string,
  pathOf: (index: number) => Path,
  say: (path: Path, message: string) => void,
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) say(pathOf(index), `a second ${what} has the id "${id}", expected each id once`);
    seen.add(id);
  });
}
