// Events and their claims: ids that tell the truth, dates that exist, citations that lead to a paragraph.
import { DateError, type Span, spanOf } from '../dates';
import type { Claim, Description, event, Source } from '../model';
import { unknown } from '../nearest';
import { checkNumber } from './numbers';
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
  const span = checkDate(entry.date, [...at, 'date'], say);
  if (entry.place !== null && places) checkId('place', entry.place, ids(places), [...at, 'place'], say);
  if (about) {
    if (span) {
      checkPeriod(entry, span, at, about, say);
      checkOwnId(entry, at, about, say);
    }
    entry.demands.forEach((demand, index) => {
      checkId('demand', demand, Object.keys(about.demands), [...at, 'demands', index], say);
    });
    checkPersons(entry.persons, [...at, 'persons'], about, say);
  }
  if (!entry.claims.some(({ position }) => position === 'reports'))
    say(
      [...at, 'claims'],
      `no claim reports "${entry.id}", expected one that does: a denial denies a report`,
    );
  checkRepeats(entry.claims, at, say);
  entry.claims.forEach((claim, index) => {
    const claimAt = [...at, 'claims', index];
    if (about) checkId('voice', claim.voice, Object.keys(about.voices), [...claimAt, 'voice'], say);
    if (sources) checkCitation(claim, claimAt, sources, say);
    checkNumber(claim, claimAt, say);
  });
}

/** Of a period that ends before it begins nothing is asked: that is told once, of the atlas. */
function checkPeriod(
  entry: Entry,
  { start, end }: Span,
  at: Path,
  { from, to }: Description,
  say: Say,
): void {
  if (from <= to && (start < from || end > to))
    say(
      [...at, 'date'],
      `the date "${entry.date}" reaches outside the atlas, expected days from ${from} to ${to}, or a wider ` +
        'period in atlas.yaml',
    );
}

/** Asked only of a date that is one: the day of any other would be a guess. */
function checkOwnId(entry: Entry, at: Path, about: Description, say: Say): void {
  // Brackets and marks of doubt are no part of an id: its day is the first that is written.
  const stem = `${entry.place ?? about.everywhere}-${entry.action}-${entry.date.match(/[\d-]+/)?.[0] ?? ''}`;
  if (entry.id !== stem && !entry.id.startsWith(`${stem}-`))
    say([...at, 'id'], `the id "${entry.id}" does not say place, action and day, expected "${stem}"`);
}

/** Those of whom an event or a paragraph that was set aside tells. */
export function checkPersons(persons: readonly string[], at: Path, about: Description, say: Say): void {
  persons.forEach((person, index) => {
    checkId('person', person, Object.keys(about.persons), [...at, index], say);
  });
}

function checkRepeats(claims: readonly Claim[], at: Path, say: Say): void {
  const said = claims.map(({ source, paragraph, row, voice, position, text }) =>
    JSON.stringify([source, paragraph, row, voice, position, text]),
  );
  said.forEach((claim, index) => {
    const first = said.indexOf(claim);
    if (first < index)
      say(
        [...at, 'claims', index],
        `claim ${index + 1} says the same as claim ${first + 1}, expected each claim of an event once`,
      );
  });
}

const ids = (parts: ReadonlyArray<{ id: string }>): string[] => parts.map(({ id }) => id);

function checkId(what: string, id: string, known: string[], at: Path, say: Say): void {
  if (!known.includes(id)) say(at, unknown(what, id, known));
}

function checkCitation(claim: Claim, at: Path, sources: readonly Source[], say: Say): void {
  checkId('source', claim.source, ids(sources), [...at, 'source'], say);
  const source = sources.find(({ id }) => id === claim.source);
  if (!source) return;
  const isDataset = source.type === 'dataset';
  const [has, not] = isDataset ? (['row', 'paragraph'] as const) : (['paragraph', 'row'] as const);
  const [cited, last] = [claim[has], source[`${has}s`]];
  const work = isDataset ? `the dataset "${source.id}"` : `"${source.id}", which is no dataset`;
  if (claim[not] !== undefined)
    say([...at, not], `${not} is there for ${work}, expected ${has} in its place`);
  else if (cited === undefined) say(at, `${has} is missing for ${work}, expected the number of the ${has}`);
  else if (last && cited > last)
    say([...at, has], `${has} ${cited} of "${source.id}" does not exist, expected 1 to ${last}`);
  if (claim.addresses && !isDataset)
    say([...at, 'addresses'], `addresses are there for ${work}, expected them only where a row cites them`);
}
