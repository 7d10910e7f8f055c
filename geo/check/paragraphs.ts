// Nothing read is lost: every paragraph of a source is either cited or set aside with a reason.
import type { Event, Source } from '../model';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

export function checkParagraphs(
  source: Source,
  at: Path,
  events: ReadonlyArray<Pick<Event, 'claims'>>,
  say: Say,
): void {
  const cited = new Set(
    events.flatMap(({ claims }) => claims.filter((c) => c.source === source.id).map((c) => c.paragraph)),
  );
  const setAside = new Set<number>();
  source.context.forEach((entry, index) => {
    for (const paragraph of entry.paragraphs) {
      const where = [...at, 'context', index, 'paragraphs'];
      if (paragraph > source.paragraphs)
        say(where, `paragraph ${paragraph} does not exist, expected 1 to ${source.paragraphs}`);
      if (cited.has(paragraph))
        say(where, `paragraph ${paragraph} is cited by a claim, expected it not to be set aside`);
      if (setAside.has(paragraph)) say(where, `paragraph ${paragraph} is set aside twice, expected once`);
      setAside.add(paragraph);
    }
  });
  const lost = Array.from({ length: source.paragraphs }, (_, index) => index + 1).filter(
    (paragraph) => !cited.has(paragraph) && !setAside.has(paragraph),
  );
  if (lost.length > 0)
    say(
      [...at, 'paragraphs'],
      `nothing is said of paragraph ${lost.join(', ')} of "${source.id}", expected a claim or a reason under "context"`,
    );
}
