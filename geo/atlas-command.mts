// `npm run atlas -- check DIR`: what the atlas in the folder holds, or every problem in it with its file and line.
// `npm run check` asks it of the atlas that is published.
import { atlasFolder, readAtlas } from './atlas-folder.mjs';
import { check } from './check';

const use = 'npm run atlas -- check DIR    (DIR: a folder with atlas.yaml; without it, ATLAS or geo/data)';

function checkFolder(folder = atlasFolder()): void {
  const { about, events, places, sources } = check(readAtlas(folder));
  process.stdout.write(
    `${about.title}: ${events.length} events, ${places.length} places, ${sources.length} sources, no problem\n`,
  );
}

const commands: Record<string, (...given: string[]) => void> = { check: checkFolder };

const [name = '', ...given] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command) throw new Error(`"${name}" is no command, expected: ${use}`);
  command(...given);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
