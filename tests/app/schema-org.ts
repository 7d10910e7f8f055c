// The vocabulary of schema.org as a judge. schema-dts makes types from it: our things are written down as constants of these,
// and the compiler says which term is none, or is none of this thing, or takes no such value.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Node } from '../../app/machines/node';

const vocabulary = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '');

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isReference = (value: unknown): value is Node => isNode(value) && '@id' in value && !('@type' in value);

/** As the text of a constant: what is only named is said to be of the type that it has in the graph. */
function written(graph: readonly Node[]): string {
  const named = ({ '@id': id }: Node) => ({
    '@type': graph.find((node) => node['@id'] === id)?.['@type'] ?? 'nothing of this graph',
    '@id': id,
  });
  return JSON.stringify(graph, (_, value: unknown) => (isReference(value) ? named(value) : value));
}

/** For each graph, what the compiler says of it; empty where each term is one of schema.org, in a use that it knows. */
export function strangeIn(graphs: ReadonlyArray<readonly Node[]>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const file = join(folder, 'graphs.ts');
  const lines = graphs.map(
    (graph, index) =>
      `export const graph${index}: Graph = {"@context":"https://schema.org","@graph":${written(graph)}};`,
  );
  writeFileSync(file, [`import type { Graph } from ${JSON.stringify(vocabulary)};`, ...lines].join('\n'));
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  const asked = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--types',
    '',
    '--pretty',
    'false',
  ];
  const { stdout } = spawnSync(process.execPath, [compiler, ...asked, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const saidOf = (index: number) =>
    stdout.split('\n').filter((line) => line.includes(`graphs.ts(${index + 2},`));
  return graphs.map((_, index) => saidOf(index).join('\n'));
}

/** What a type of the compiler cannot say: how a text looks that is no free text. */
const forms: Record<string, RegExp> = {
  url: /^https:\/\/[^\s/]+\/\S*$/,
  license: /^https:\/\/[^\s/]+\/\S*$/,
  isBasedOn: /^https:\/\/[^\s/]+\/\S*$/,
  item: /^https:\/\/[^\s/]+\/\S*$/,
  contentUrl: /^(https:\/\/[^\s/]+)?\/\S+$/,
  encodingFormat: /^[\w.+-]+\/[\w.+-]+$/,
  startDate: /^\d{4}-\d{2}-\d{2}$/,
  endDate: /^\d{4}-\d{2}-\d{2}$/,
  datePublished: /^\d{4}-\d{2}-\d{2}$/,
  // An interval of ISO 8601.
  temporalCoverage: /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
  // South, west, north, east.
  box: /^(-?\d+(\.\d+)? ){3}-?\d+(\.\d+)?$/,
};

/** The texts that do not look like what they are, and those that are empty. */
export function malformedIn(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => malformedIn(one, name));
  if (isNode(value)) return Object.entries(value).flatMap(([name, inner]) => malformedIn(inner, name));
  return typeof value === 'string' && !(forms[name] ?? /\S/).test(value) ? [`${name}: ${value}`] : [];
}
