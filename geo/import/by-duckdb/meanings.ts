// The tables of what days, positions and words mean, each filled by its reader of geo/import.
import { flag } from '../../many/events';
import type { Mapping } from '../mapping';
import { longestText } from '../packed-texts';
import type { Profile } from '../profiles';
import { flagOf } from '../reason-flags';
import type { Reason } from '../reasons';
import { daysReader, type Note } from '../row-dates';
import { positionsReader } from '../row-positions';
import { wordsReader } from '../row-texts';
import type { Batch, OpenedFile } from '../rows';
import { storedWords } from '../stored-words';
import type { TextsOfRow } from '../texts';
import type { Apart, Value } from './read-apart';
import { nameOf, type UsedColumns } from './used-columns';

export type FileInSql = {
  opened: Pick<OpenedFile, 'columns' | 'sample'>;
  mapping: Mapping;
  profile: Profile | undefined;
  used: UsedColumns;
};

/** What is noted while one thing is read. */
class Notes {
  readonly reasons: Reason[] = [];
  readonly note: Note = (reason) => {
    this.reasons.push(reason);
  };
  get flags(): number {
    return this.reasons.reduce((flags, reason) => flags | flagOf(reason), 0);
  }
  get text(): string {
    return this.reasons.join(' ');
  }
}

/** For each kind of cells that speak of days, the days. */
export function daysTable({ opened, mapping, profile, used }: FileInSql): Apart {
  const read = daysReader(mapping, opened.columns, opened.sample, profile);
  return {
    table: 'days',
    values: { first: 'INTEGER', last: 'INTEGER', flags: 'INTEGER', fault: 'VARCHAR', notes: 'VARCHAR' },
    query: 'FROM day_cells',
    columns: used.days,
    read: (cell) => {
      const notes = new Notes();
      const days = read(cell, 0, notes.note);
      if (typeof days === 'string') return [[null, null, notes.flags, days, notes.text]];
      const flags = notes.flags | (days.unsure ? flag.dateUnsure : 0);
      return [[days.start, days.end, flags, '', notes.text]];
    },
  };
}

/** For each kind of cells that speak of positions, the positions, `nth` from 0; or one row with the fault. */
export function positionsTable({ opened, mapping, profile, used }: FileInSql): Apart {
  const read = positionsReader(mapping, opened.columns, opened.sample, profile);
  return {
    table: 'positions',
    values: {
      nth: 'INTEGER',
      positions: 'INTEGER',
      longitude: 'DOUBLE',
      latitude: 'DOUBLE',
      flags: 'INTEGER',
      fault: 'VARCHAR',
      notes: 'VARCHAR',
    },
    query: 'FROM position_cells',
    columns: used.positions,
    read: (cell) => {
      const notes = new Notes();
      const placed = read(cell, 0, notes.note);
      if (typeof placed === 'string') return [[0, 0, null, null, notes.flags, placed, notes.text]];
      if (placed.length > 1) notes.note('several-positions');
      return placed.map(({ longitude, latitude, wholeCountry }, nth): Value[] => {
        const flags = notes.flags | (wholeCountry ? flag.placeUnsure : 0);
        return [nth, placed.length, longitude, latitude, flags, '', notes.text];
      });
    },
  };
}

/** Whether the file has its latitudes where its longitudes should be. */
export function areSwapped({ opened, mapping, profile, used }: FileInSql): boolean {
  const read = positionsReader(mapping, opened.columns, opened.sample, profile);
  const cell: Batch['cell'] = (_row, column) =>
    column === used.latitude ? '1' : column === used.longitude ? '2' : undefined;
  const placed = read(cell, 0, () => {});
  return typeof placed === 'object' && placed[0]?.latitude === 2;
}

/** Of rows with a cell of words that SQL does not read, all words. */
export function wordsTable({ opened, mapping, profile, used }: FileInSql): Apart {
  const read = wordsReader(mapping, opened.columns, profile);
  const values = {
    action: 'VARCHAR',
    title: 'VARCHAR',
    place: 'VARCHAR',
    /** All of them without anything between. */
    place_key: 'VARCHAR',
    places: 'VARCHAR[]',
    country: 'VARCHAR',
    text: 'VARCHAR',
    sources: 'VARCHAR',
    links: 'VARCHAR',
    low: 'VARCHAR',
    high: 'VARCHAR',
    id: 'VARCHAR',
    wordless: 'BOOLEAN',
    /** Of the first column of places. */
    named: 'INTEGER',
    /** The country or wider, where the places name nothing inside it. */
    wide: 'VARCHAR',
    /** Whether the place is a word for none. */
    vague: 'BOOLEAN',
    flags: 'INTEGER',
    notes: 'VARCHAR',
  } as const;
  return {
    table: 'words',
    values,
    query: `SELECT ${['row', ...used.words.map(nameOf)].join(', ')} FROM cells WHERE odd`,
    columns: used.words,
    read: (cell) => {
      const notes = new Notes();
      const of: TextsOfRow = {};
      const seen = read(cell, 0, (role, text) => {
        if (text.length > longestText && notes.reasons.length === 0) notes.note('text-cut');
        of[role] = [...(of[role] ?? []), text.slice(0, longestText)];
      });
      const words: Record<keyof typeof values, Value | undefined> = {
        action: seen.action || undefined,
        ...storedWords(of),
        place_key: of.place?.join('') ?? '',
        places: of.place ?? [],
        wordless: !seen.any,
        named: seen.places,
        wide: seen.onlyCountry ? seen.country : undefined,
        vague: seen.vague !== '',
        flags: notes.flags,
        notes: notes.text,
      };
      return [(Object.keys(values) as (keyof typeof values)[]).map((name) => words[name] ?? null)];
    },
  };
}
