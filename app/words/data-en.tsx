// The published files, in English.
import type { ReactNode } from 'react';

/** File name → what it is and what it is for, in the order of the page. */
export const filesEn = {
  'dateline.zip':
    'Everything below in one file, with its licences: to keep, to hand on, to work without a network.',
  'events.csv':
    'Every event as a table, for spreadsheets, one a row. The claims stand in the last column as JSON.',
  'claims.csv': 'Every claim as a table, one a row, with the event that it is about.',
  'columns.csv': 'What each column of the tables and layers means.',
  'places.geojson':
    'Every place: its point, the radius that surely holds the true site, its outline, its names. For maps.',
  'footprints.geojson': 'The outlines alone: what the map of this site loads.',
  'events.geojson':
    'Every event, with its claims, for maps. Where a point would only stand for an area, such as a whole city, the event has the area; one that is placed nowhere has no geometry.',
  'sources.json': 'The articles as CSL-JSON, which reference managers read.',
  'atlas.bib': 'The atlas, the articles, every place and every event, to be cited with LaTeX (BibLaTeX).',
  'atlas.ris': 'The same for reference managers (RIS).',
  'atlas.kml': 'Places and events for globes such as Google Earth, with the days of each event.',
  'events.parquet':
    'The events as GeoParquet, for DuckDB, pandas and other engines; sorted by day, so that they can be read in part.',
  'claims.parquet': 'The claims as Parquet, for the same.',
  'places.fgb': 'The places as FlatGeobuf, for QGIS and for maps that read only what they show.',
  'events.fgb':
    'The events as FlatGeobuf, without those that are placed nowhere: the format has no room for them.',
  'events.atom': 'The events as a feed, to be told of new ones.',
  'changes.atom': 'What was added, corrected or withdrawn in the data, and why, as a feed.',
  'datapackage.json': 'What the files are, for programs: sizes, sums, columns (a Frictionless Data Package).',
};

export type DataParts = Record<'files' | 'chosen' | 'cite' | 'licences', ReactNode> & { version: string };

export function DataEn({ version, files, chosen, cite, licences }: DataParts) {
  return (
    <>
      <h1>The data</h1>
      <p>
        Everything on the map can be taken away, with the same ids, the same precision and the same citations.
        This is version {version}.
      </p>
      {cite}
      <h2>Files</h2>
      <dl>{files}</dl>
      {chosen}
      <h2>Licences</h2>
      <p>{licences}</p>
    </>
  );
}
