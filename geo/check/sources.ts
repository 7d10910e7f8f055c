// Sources: a work with paragraphs, of which none is lost, or a dataset with rows.
import type { Description, Event, Source } from '../model';
import { checkDate, checkPersons } from './events';
import { checkParagraphs } from './paragraphs';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;
type Known = { about: Description | undefined; events: ReadonlyArray<Pick<Event, 'claims'>> | undefined };

/** What a part that could not be read would have to know is not asked. */
export function checkSource(source: Source, at: Path, { about, events }: Known, say: Say): void {
  checkDate(source.date, [...at, 'date'], say);
  if (about)
    source.context.forEach(({ persons }, nth) => {
      checkPersons(persons, [...at, 'context', nth, 'persons'], about, say);
    });
  const isDataset = source.type === 'dataset';
  const [has, not] = isDataset ? (['rows', 'paragraphs'] as const) : (['paragraphs', 'rows'] as const);
  const work = `"${source.id}", which is ${isDataset ? 'a dataset' : 'no dataset'}`;
  if (source[has] === undefined) say(at, `${has} is missing for ${work}, expected how many it has`);
  if (source[not] !== undefined) say([...at, not], `${not} is there for ${work}, expected only ${has}`);
  if (isDataset && source.context.length > 0)
    say([...at, 'context'], `context is there for ${work}, expected none: it has no paragraphs`);
  if (!events) return;
  if (!events.some(({ claims }) => claims.some((claim) => claim.source === source.id)))
    say([...at, 'id'], `no claim uses the source "${source.id}", expected one or no source`);
  else if (!isDataset && source.paragraphs) checkParagraphs(source, source.paragraphs, at, events, say);
}
