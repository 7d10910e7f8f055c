// The published files, in English.
import type { ReactNode } from 'react';

/** File name → what a row or a feature of it is. */
const files = [
  [
    'places.geojson',
    'Every place: its point, the radius that surely holds the true site, its outline, its names.',
  ],
  [
    'events.geojson',
    'Every event, with its claims. Where a point would only stand for an area, such as a whole city, the event has the area; one that is placed nowhere has no geometry.',
  ],
  ['events.csv', 'The same events as a table, one a row. The claims stand in the last column as JSON.'],
  ['claims.csv', 'Every claim as a table, one a row, with the event that it is about.'],
  ['sources.json', 'The articles as CSL-JSON, which reference managers read.'],
] as const;

export function DataEn({ version, link }: { version: string; link: (file: string) => ReactNode }) {
  return (
    <>
      <h1>The data</h1>
      <p>
        Everything on the map can be taken away, with the same ids, the same precision and the same citations.
        This is version {version}.
      </p>
      <dl>
        {files.map(([file, what]) => (
          <div key={file}>
            <dt>{link(file)}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>Licences</h2>
      <p>
        Our coding of events and claims: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
        Positions and outlines of places:{' '}
        <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>, under the Open
        Database License. Some positions were compared with GeoNames, CC BY 4.0. The map’s borders, rivers and
        lakes: Natural Earth, public domain. The articles belong to their publishers; none of their sentences
        is here.
      </p>
    </>
  );
}
