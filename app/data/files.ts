// The published files: what each is called, what is in it, and which of them the package holds.
import { extname } from 'node:path';
import { recordsOf } from '../../geo/cite';
import { bibtex } from '../../geo/cite/bibtex';
import { ris } from '../../geo/cite/ris';
import type { Atlas, Event } from '../../geo/model';
import {
  claimsCsv,
  columnsCsv,
  eventsCsv,
  eventsGeojson,
  footprintsGeojson,
  placesGeojson,
  sourcesJson,
} from '../../geo/publish';
import { changesAtom, eventsAtom } from '../../geo/publish/atom';
import { dataPackage } from '../../geo/publish/data-package';
import { eventsFgb, placesFgb } from '../../geo/publish/flatgeobuf';
import { atlasKml } from '../../geo/publish/kml';
import { licencesInWords } from '../../geo/publish/licences';
import { claimsParquet, eventsParquet } from '../../geo/publish/parquet';
import { zipOf } from '../../geo/publish/zip';
import { binaryTypes, textTypes } from '../../serve/headers.mjs';
import { whatIsIn } from '../texts';
import { pathOf } from '../view';

/** Relative, so that a feed is right on every copy of the site. */
const addressOf = ({ place, start }: Event): string =>
  `..${pathOf('en', place ? { kind: 'place', id: place } : { kind: 'day', id: start })}`;

const made: Record<string, (atlas: Atlas) => string | Uint8Array<ArrayBuffer>> = {
  'places.geojson': placesGeojson,
  'footprints.geojson': footprintsGeojson,
  'events.geojson': eventsGeojson,
  'events.csv': eventsCsv,
  'claims.csv': claimsCsv,
  'columns.csv': columnsCsv,
  'sources.json': sourcesJson,
  'events.parquet': eventsParquet,
  'claims.parquet': claimsParquet,
  'places.fgb': placesFgb,
  'events.fgb': eventsFgb,
  'atlas.bib': (atlas) => bibtex(recordsOf(atlas)),
  'atlas.ris': (atlas) => ris(recordsOf(atlas)),
  'atlas.kml': atlasKml,
  'events.atom': (atlas) => eventsAtom(atlas, addressOf),
  'changes.atom': (atlas) => changesAtom(atlas, '../en/data/'),
};

const whole: typeof made = {
  'datapackage.json': (atlas) => dataPackage(atlas, contents(atlas)),
  'dateline.zip': (atlas) => {
    const held = contents(atlas);
    return zipOf(`dateline-${atlas.about.id}-${atlas.about.version}`, [
      ...held.map(({ name, content }): [string, Uint8Array] => [name, content]),
      ['datapackage.json', Buffer.from(dataPackage(atlas, held))],
      ['LICENCES.txt', Buffer.from(`${licencesInWords(atlas.about)}\n`)],
    ]);
  },
};

/** By name, in the order of the page that lists them. */
export const files: Readonly<typeof made> = { ...made, ...whole };

export const typeOf = (name: string): string =>
  textTypes[extname(name)] ?? binaryTypes[extname(name)] ?? 'application/octet-stream';

const contents = (atlas: Atlas) =>
  Object.entries(made).map(([name, make]) => {
    const content = make(atlas);
    return {
      name,
      type: typeOf(name),
      what: whatIsIn(name),
      content: typeof content === 'string' ? Buffer.from(content) : content,
    };
  });
