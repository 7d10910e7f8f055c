// `npm run check`: the data of the atlas, or every problem in it with its file and line.
try {
  const { about, events, places, sources } = (await import('./atlas')).atlas;
  process.stdout.write(
    `${about.title}: ${events.length} events, ${places.length} places, ${sources.length} sources, no problem\n`,
  );
} catch (error) {
  // By its name: this file and atlas.ts are loaded in two ways, each with a class of its own.
  if (!(error instanceof Error) || error.name !== 'AtlasError') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
