// One row after another: its words, days and positions, and from these the events at them.
import { flag, type ManyEvents } from '../many/events';
import { xOf, yOf } from '../many/mercator';
import { type Account, Accountant } from './account';
import { ActionList } from './action-list';
import { cellText } from './cell-text';
import { EventList, type UndatedEvents } from './event-list';
import { uint32 } from './growing';
import { IdList } from './id-list';
import { columnsFor, type Mapping, type Role } from './mapping';
import { PackedRow } from './packed-texts';
import { placesAt } from './places-at';
import { sharedPositions } from './positions-shared';
import type { Profile } from './profiles';
import { flagOf } from './reason-flags';
import type { Reason } from './reasons';
import { RefusedRows } from './refused-rows';
import { daysReader, isRefusedByDays, type Note } from './row-dates';
import { type PlacedAt, positionsReader } from './row-positions';
import { hashOfPlaces, type SeenInWords, toldRoles, wordRoles, wordsReader } from './row-texts';
import type { Batch, FileRefused, Lasting, OpenedFile, RowFault } from './rows';
import { Texts } from './texts';
import { noDay, type Unlocated, UnlocatedList } from './unlocated-list';

export type Imported = {
  events: ManyEvents;
  /** What `action` of an event stands for; the first is empty. */
  actions: string[];
  texts: Texts;
  account: Account;
  /** Rows without a date, in the order of the file; some of them have no position either. */
  undated: Uint32Array;
  /** What those of them have that have a position: one with several is several events, as of rows with a date. */
  undatedEvents: UndatedEvents;
  unlocated: Unlocated;
  refused: RefusedRows;
  /** Why the rest of the file could not be read; all else is of what came before. */
  broken?: FileRefused;
};

/** Faults that leave it unknown which cell of a row is what. The others are repairs. */
export const beyondReading: readonly RowFault[] = [
  'not-a-record',
  'too-many-cells',
  'unclosed-quote',
  'cut-off',
];

export class RowImporter {
  private readonly columns: readonly string[];
  private readonly accountant = new Accountant();
  private readonly events = new EventList();
  private readonly actions = new ActionList();
  private readonly texts = new Texts();
  private readonly refused = new RefusedRows();
  private readonly undated = uint32();
  private readonly unlocated = new UnlocatedList();
  /** Of each event, the number of its places; 0 where it names none, 1 where it names a country alone. */
  private readonly places = uint32();
  private readonly ids: IdList;
  private readonly wordColumns: number[];
  private readonly readWords: ReturnType<typeof wordsReader>;
  private readonly readTold: ReturnType<typeof wordsReader>;
  private readonly readDays: ReturnType<typeof daysReader>;
  private readonly readPositions: ReturnType<typeof positionsReader>;
  private row = 0;
  private flags = 0;

  constructor(
    { columns, sample }: Pick<OpenedFile, 'columns' | 'sample'>,
    mapping: Mapping,
    private readonly profile: Profile | undefined,
  ) {
    this.columns = columns;
    this.wordColumns = wordRoles.flatMap((role) => columnsFor(mapping, columns, role));
    this.readWords = wordsReader(mapping, columns, profile);
    this.readTold = wordsReader(mapping, columns, profile, toldRoles);
    this.ids = new IdList(mapping, columns, profile);
    this.readDays = daysReader(mapping, columns, sample, profile);
    this.readPositions = positionsReader(mapping, columns, sample, profile);
  }

  /** How many rows were taken. */
  get rows(): number {
    return this.row;
  }

  /** Takes the batch that follows. */
  take(batch: Batch): void {
    const { count, cell, faults, lines } = batch;
    const lasting = batch.lasting?.(this.wordColumns);
    if (lasting) this.leaveWords(count, lasting);
    let nextFault = 0;
    for (let row = 0; row < count; row++) {
      this.row++;
      this.flags = 0;
      let refusal: Reason | undefined;
      for (; faults[nextFault]?.row === row; nextFault++) {
        const fault = faults[nextFault]?.fault;
        if (!fault) continue;
        this.note(fault);
        if (beyondReading.includes(fault)) refusal ??= fault;
      }
      refusal ??= this.takeRow(cell, row, lasting);
      const line = lines?.[row];
      if (!refusal) this.ids.take(cell, row, this.row);
      if (refusal) this.refused.add({ row: this.row, line, reason: refusal }, cell, row, this.columns.length);
      this.texts.end();
      this.accountant.close(this.row, line);
    }
  }

  private readonly note: Note = (reason, role, written, count) => {
    this.accountant.note(reason, count);
    this.flags |= flagOf(reason);
    const text = role && cellText(written);
    if (role && text) this.texts.add(role, text.slice(0, longestWritten));
  };

  private readonly addText = (role: Role, text: string): void => {
    if (!this.texts.add(role, text)) this.note('text-cut');
  };

  /** Words that last are read again when somebody looks at them. */
  private leaveWords(count: number, { cell }: Lasting): void {
    const read = this.readWords;
    this.texts.leave(count, (row, add) => void read(cell, row, add));
  }

  /** What is told by words that last; the others are only read where they tell more. */
  private seenIn(cell: Batch['cell'], row: number, { longest, lengthOf }: Lasting): SeenInWords {
    if (longest > surelyWhole && lengthOf(row) > surelyWhole) {
      const packed = new PackedRow();
      this.readWords(cell, row, (_role, text) => {
        if (!packed.add(' ', text)) this.note('text-cut');
      });
    }
    return this.readTold(cell, row, noText);
  }

  /** Gives why the row is refused, if it is. */
  private takeRow(cell: Batch['cell'], row: number, lasting: Lasting | undefined): Reason | undefined {
    const words = lasting ? this.seenIn(cell, row, lasting) : this.readWords(cell, row, this.addText);
    const days = this.readDays(cell, row, this.note);
    if (isRefusedByDays(days)) return days;
    const positions = this.readPositions(cell, row, this.note);
    if (typeof days === 'string' && positions === 'no-position' && !this.readWords(cell, row, noText).any) {
      const refusal = days === 'no-date' ? 'nothing-in-it' : 'nothing-beside-it';
      this.note(refusal);
      return refusal;
    }
    const action = this.actions.indexOf(words.action);
    if (action === 0 && words.action !== '') this.note('action-left-out');
    if (typeof days === 'string') this.undated.push(this.row);
    if (typeof positions === 'string') {
      const { row, flags } = this;
      this.unlocated.push(
        row,
        typeof days === 'string' ? undefined : days,
        action,
        this.dateFlag(days) | flags,
      );
      return;
    }
    this.notePlaces(words, positions);
    const { start, end } = typeof days === 'string' ? { start: noDay, end: noDay } : days;
    const flags = this.flags | this.dateFlag(days);
    const places = this.profile?.placeEachPoint ? this.placesIn(cell, row) : undefined;
    for (const [site, { latitude, longitude, wholeCountry }] of positions.entries()) {
      this.events.push({
        start,
        end,
        x: xOf(longitude),
        y: yOf(latitude),
        action,
        flags: wholeCountry ? flags | flag.placeUnsure : flags,
        row: this.row,
      });
      const named = places ? hashOfPlaces(placesAt(places, site, positions.length)) : words.placesHash;
      this.places.push(named || (words.country === '' ? 0 : onlyCountry));
    }
  }

  /** All that the row names, column by column. */
  private placesIn(cell: Batch['cell'], row: number): string[] {
    const places: string[] = [];
    this.readTold(cell, row, (role, text) => {
      if (role === 'place') places.push(text);
    });
    return places;
  }

  private dateFlag(days: unknown): number {
    return typeof days === 'object' && days !== null && 'unsure' in days && days.unsure ? flag.dateUnsure : 0;
  }

  private notePlaces(words: SeenInWords, positions: PlacedAt[]): void {
    if (words.vague) this.note('place-imprecise', 'placePrecision', words.vague);
    if (words.onlyCountry) this.note('names-only-a-country', 'country', words.country);
    if (positions.length > 1) this.note('several-positions', undefined, undefined, positions.length);
    if (this.profile?.placeEachPoint && words.places !== positions.length)
      this.note('points-and-places-differ', undefined, undefined, words.places);
  }

  /** Ends with the file. */
  done(): Imported {
    this.noteShared();
    for (const row of this.ids.again()) this.accountant.noteLater('id-again', row, 0);
    const { events, undated: undatedEvents } = this.events.done();
    return {
      events,
      actions: this.actions.names,
      texts: this.texts,
      account: this.accountant.done(),
      undated: this.undated.done(),
      undatedEvents,
      unlocated: this.unlocated.done(),
      refused: this.refused,
    };
  }

  private noteShared(): void {
    const { count, soFar } = this.events;
    // A country is another place each time, for it has many.
    const places = (event: number) =>
      this.places.at(event) === onlyCountry ? onlyCountry + 1 + event : this.places.at(event);
    const shared = sharedPositions({ count, x: soFar.x, y: soFar.y, places });
    for (let event = 0; event < count; event++) {
      const sharing = shared[event] ?? 0;
      if (sharing === 0) continue;
      this.events.mark(event, flag.positionShared);
      const reason = this.places.at(event) === onlyCountry ? 'country-point-shared' : 'position-shared';
      this.accountant.noteLater(reason, soFar.row[event] ?? 0, sharing);
    }
  }
}

const onlyCountry = 1;

const noText = () => {};

/** Letters of all words of a row that are never cut: a list in a cell is a few times as long when it is written out. */
const surelyWhole = 3000;

/** Of what is shown of a cell in a sentence of the account. */
const longestWritten = 200;
