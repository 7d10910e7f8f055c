// The atlas as schema.org's Dataset: what it covers, what it rests on, and the files.
import type { Atlas } from '../../geo/model';
import { base } from '../../serve/base-path.mjs';
import { binaryTypes, textTypes } from '../../serve/headers.mjs';
import type { Node } from './node';
import type { AddressOf } from './pages';

type Given = { title: string; description: string; files: readonly string[]; addressOf: AddressOf };

const typeOf = (ending: string): string | undefined =>
  (textTypes[ending] ?? binaryTypes[ending])?.split(';')[0];

/** `files`: the names of the published files. Without an address of the site, their addresses begin at the host. */
export function datasetOf({ about, sources }: Atlas, { title, description, files, addressOf }: Given): Node {
  const { version, from, to, bounds } = about;
  const [west, south, east, north] = bounds;
  return {
    '@type': 'Dataset',
    '@id': addressOf('/#atlas'),
    inLanguage: about.languages,
    name: title,
    description,
    version,
    license: about.licences.map(({ url }) => url),
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    isBasedOn: sources.map(({ url }) => url),
    distribution: files.map((name) => ({
      '@type': 'DataDownload',
      encodingFormat: typeOf(name.slice(name.lastIndexOf('.'))),
      contentUrl: addressOf(`/data/${name}`) ?? `${base}/data/${name}`,
    })),
  };
}
