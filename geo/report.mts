// `npm run check`: the data of the atlas, or every problem in it with its file and line.
import { AtlasError } from './check';

try {
  const { about, events, places, sources } = (await import('./atlas')).atlas;
  process.stdout.write(
    `${about.title}: ${events.length} events, ${places.length} places, ${sources.length} sources, no problem\n`,
  );
} catch (error) {
  if (!(error instanceof AtlasError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
