// Events and their claims: ids that tell the truth, dates that exist, citations that lead to a paragraph.
import { DateError, type Span, spanOf } from '../dates';
import type { Claim, Description, event, Source } from '../model';
import { unknown } from '../nearest';
import type { Path } from './text';

type Entry = import('zod').infer<typeof event>;
type Say = (path: Path, message: string) => void;
type Known = {
  about: Description | undefined;
  places: ReadonlyArray<{ id: string }> | undefined;
  sources: readonly Source[] | undefined;
};

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

/** What a part that could not be read would have to know is not asked. */
export function checkEvent(entry: Entry, at: Path, { about, places, sources }: Known, say: Say): void {
  checkDate(entry.date, [...at, 'date'], say);
  if (entry.place !== null && places) checkId('place', entry.place, ids(places), [...at, 'place'], say);
  if (about) {
    // Brackets and marks of doubt are no part of an id: its day is the first that is written.
    const stem = `${entry.place ?? about.everywhere}-${entry.action}-${entry.date.match(/[\d-]+/)?.[0] ?? ''}`;
    if (entry.id !== stem && !entry.id.startsWith(`${stem}-`))
      say([...at, 'id'], `the id "${entry.id}" does not say place, action and day, expected "${stem}"`);
    entry.demands.forEach((demand, index) => {
      checkId('demand', demand, Object.keys(about.demands), [...at, 'demands', index], say);
    });
  }
  entry.claims.forEach((claim, index) => {
    const claimAt = [...at, 'claims', index];
    if (about) checkId('voice', claim.voice, Object.keys(about.voices), [...claimAt, 'voice'], say);
    if (sources) checkCitation(claim, claimAt, sources, say);
    checkNumber(claim, claimAt, say);
  });
}

const ids = (parts: ReadonlyArray<{ id: string }>): string[] => parts.map(({ id }) => id);

function checkId(what: string, id: string, known: string[], at: Path, say: Say): void {
  if (!known.includes(id)) say(at, unknown(what, id, known));
}

function checkCitation(claim: Claim, at: Path, sources: readonly Source[], say: Say): void {
  checkId('source', claim.source, ids(sources), [...at, 'source'], say);
  const source = sources.find(({ id }) => id === claim.source);
  if (source && claim.paragraph > source.paragraphs)
    say(
      [...at, 'paragraph'],
      `paragraph ${claim.paragraph} of "${source.id}" does not exist, expected 1 to ${source.paragraphs}`,
    );
}

function checkNumber(claim: Claim, at: Path, say: Say): void {
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
