// The log of changes: in order, of events that exist, and as new as the atlas.
import type { Change, Description } from '../model';
import { unknown } from '../nearest';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

/** `ids` of the events that are there now; undefined where they could not be read. */
export function checkChanges(changes: readonly Change[], ids: string[] | undefined, say: Say): void {
  changes.forEach(({ version, date, kind, events = [] }, index) => {
    const before = changes[index - 1];
    if (before && compareVersions(version, before.version) < 0)
      say(
        [index, 'version'],
        `version ${version} comes after ${before.version}, expected the newest change last`,
      );
    if (before && date < before.date)
      say([index, 'date'], `the day ${date} comes after ${before.date}, expected the newest change last`);
    events.forEach((id, order) => {
      const at = [index, 'events', order];
      // An event that is taken back later is gone, too.
      const goes = changes
        .slice(index)
        .some((later) => later.kind === 'withdrawn' && later.events?.includes(id));
      if (kind === 'withdrawn' && ids?.includes(id))
        say(at, `the event "${id}" is withdrawn and still in events.yaml, expected it to be gone from there`);
      if (ids && !goes && !ids.includes(id)) say(at, unknown('event', id, ids));
    });
  });
}

/** A version that no change tells of would leave readers to find out what is new. */
export function checkVersion({ version }: Description, changes: readonly Change[], say: Say): void {
  const newest = changes.at(-1)?.version;
  if (newest && newest !== version)
    say(
      ['version'],
      `version ${version} is not the newest of changes.yaml, expected ${newest}, or a change that says what is new`,
    );
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left?.map((part, index) => part - (right?.[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
