// Nothing read is lost: every paragraph of a source is either cited or set aside with a reason.
import type { Event, Source } from '../model';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

/** `paragraphs`: how many the source has. */
export function checkParagraphs(
  source: Source,
  paragraphs: number,
  at: Path,
  events: ReadonlyArray<Pick<Event, 'claims'>>,
  say: Say,
): void {
  const claims = events.flatMap(({ claims }) => claims.filter((claim) => claim.source === source.id));
  const cited = new Set(claims.map(({ paragraph }) => paragraph));
  const setAside = new Set<number>();
  source.context.forEach((entry, index) => {
    for (const paragraph of entry.paragraphs) {
      const where = [...at, 'context', index, 'paragraphs'];
      if (paragraph > paragraphs)
        say(where, `paragraph ${paragraph} does not exist, expected 1 to ${paragraphs}`);
      if (cited.has(paragraph))
        say(where, `paragraph ${paragraph} is cited by a claim, expected it not to be set aside`);
      if (setAside.has(paragraph)) say(where, `paragraph ${paragraph} is set aside twice, expected once`);
      setAside.add(paragraph);
    }
  });
  // One without its paragraph, which is told of the claim, may be what is lost.
  if (cited.has(undefined)) return;
  const lost = Array.from({ length: paragraphs }, (_, index) => index + 1).filter(
    (paragraph) => !cited.has(paragraph) && !setAside.has(paragraph),
  );
  if (lost.length > 0)
    say(
      [...at, 'paragraphs'],
      `nothing is said of paragraph ${lost.join(', ')} of "${source.id}", expected a claim or a reason under "context"`,
    );
}
