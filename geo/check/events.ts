// Events and their claims: ids that tell the truth, dates that exist, citations that lead to a paragraph.
import { DateError, type Span, spanOf } from '../dates';
import type { Claim, Description, event, Source } from '../model';
import { unknown } from '../nearest';
import type { Path } from './text';

type Entry = import('zod').infer<typeof event>;
type Say = (path: Path, message: string) => void;
type Known = { about: Description; places: ReadonlySet<string>; sources: ReadonlyMap<string, Source> };

/** The span of an EDTF date, or undefined when it is none and that was said. */
export function checkDate(date: string, at: Path, say: Say): Span | undefined {
  try {
    return spanOf(date);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    say(at, error.message);
    return;
  }
}

export function checkEvent(entry: Entry, at: Path, known: Known, say: Say): void {
  checkDate(entry.date, [...at, 'date'], say);
  if (entry.place !== null && !known.places.has(entry.place))
    say([...at, 'place'], unknown('place', entry.place, known.places));
  // Set and list brackets and marks of doubt are no part of an id: its day is the first that is written.
  const stem = `${entry.place ?? known.about.everywhere}-${entry.action}-${entry.date.match(/[\d-]+/)?.[0] ?? ''}`;
  if (entry.id !== stem && !entry.id.startsWith(`${stem}-`))
    say([...at, 'id'], `the id "${entry.id}" does not say place, action and day, expected "${stem}"`);
  entry.demands.forEach((demand, index) => {
    if (!known.about.demands[demand])
      say([...at, 'demands', index], unknown('demand', demand, Object.keys(known.about.demands)));
  });
  entry.claims.forEach((claim, index) => {
    checkClaim(claim, [...at, 'claims', index], known, say);
  });
}

function checkClaim(claim: Claim, at: Path, known: Known, say: Say): void {
  const source = known.sources.get(claim.source);
  if (!source) say([...at, 'source'], unknown('source', claim.source, known.sources.keys()));
  else if (claim.paragraph > source.paragraphs)
    say(
      [...at, 'paragraph'],
      `paragraph ${claim.paragraph} of "${source.id}" does not exist, expected 1 to ${source.paragraphs}`,
    );
  if (!known.about.voices[claim.voice])
    say([...at, 'voice'], unknown('voice', claim.voice, Object.keys(known.about.voices)));
  const { low, high, counts, wording } = claim;
  if (low !== undefined && high !== undefined && low > high)
    say([...at, 'low'], `low ${low} is above high ${high}, expected low to be the smaller`);
  const numbered = low !== undefined || high !== undefined;
  if ((numbered || wording !== undefined) && !counts)
    say(
      at,
      'a number without "counts", expected what it counts: participants, strikers, workforce or voters',
    );
  if ((numbered || counts) && wording === undefined)
    say(at, 'a number without "wording", expected the words that the source uses for it');
}
