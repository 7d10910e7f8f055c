// What crosses between the page and the worker that reads the file: plain data.
import type { Day } from '../../geo/days';
import type { EncodingName } from '../../geo/import/encodings';
import type { Mapping } from '../../geo/import/mapping';
import type { Choosing } from '../../geo/many/choice';
import type { LonLat } from '../../geo/model';
import type { PointsDrawing } from '../_map/points/messages';
import type { Refused } from './refusal';

/** What a first look at a file tells, before it is read. */
export type Looked = {
  name: string;
  bytes: number;
  format: 'csv' | 'json' | 'geojson' | 'parquet';
  encoding: string | undefined;
  /** What stands above the names of the columns and is not used. */
  above: readonly string[];
  /** Of several lists of records, the one that is read, and those that are not. */
  lists: { read: string; unread: readonly string[] } | undefined;
  columns: string[];
  /** The first rows as they stand, a text a cell. */
  sample: string[][];
  mapping: Mapping;
  /** Its days can be read in two orders, and nothing in it says which. */
  dayOrderGuessed: boolean;
  /** Whose columns these are, where they are known. */
  profile: string | undefined;
};

/** What a reader chose: an encoding, or that it is recognised. */
export type EncodingChoice = EncodingName | 'recognised';

/** How far the reading is. `bytes` of the file as it is stored. */
export type Progress = { rows: number; bytes: number };

/**
 * How many rows have what reason, with the first of them; where it is one row, with what stands in it. `count`: what is
 * counted of each, where it is the same of all.
 */
export type Reasons = {
  code: string;
  rows: number;
  written: string | undefined;
  count: number | undefined;
  lines: number[];
}[];

export type Account = {
  rows: number;
  accepted: number;
  repaired: number;
  refused: number;
  repairs: Reasons;
  refusals: Reasons;
  remarks: Reasons;
  undated: number;
  unlocated: number;
  /** Whether `lines` of reasons are lines of the file; else they are rows. */
  byLine: boolean;
};

export type Read = {
  account: Account;
  /** How many events have a place and a day. */
  events: number;
  /** The first and last day of all; undefined where no event has one. */
  from: Day | undefined;
  to: Day | undefined;
  extent: readonly [number, number, number, number] | undefined;
  /** Why what follows in the file could not be read. */
  broken: Refused | undefined;
};

/** What of the file is looked at. */
export type Choice = { from: Day | null; to: Day | null; action: string[] | null };

export type Bin = { start: Day; end: Day; count: number; chosen: number };

export type Chosen = {
  /** How many rows each list has; of `chosen`, what map and columns show. */
  lengths: Record<List, number>;
  bins: Bin[];
  /** Of each action, in the chosen days, whatever actions are chosen; the most frequent of the file first. */
  actions: { action: string; count: number }[];
  /** The same choice as the map asks for it. */
  choosing: Choosing;
};

/** What was mended in a row or is not sure: a code of geo/import/reasons.ts, what stands in the file, and what is counted. */
export type Note = { code: string; written: string | undefined; count: number | undefined };

/** One event as the list and the popup tell it. */
export type Listed = {
  row: number;
  line: number | undefined;
  title: string;
  place: string;
  action: string;
  text: string;
  start: Day | undefined;
  end: Day | undefined;
  dateUnsure: boolean;
  placeUnsure: boolean;
  positionShared: boolean;
  repaired: boolean;
  /** What the four before it come from, and what else is noted of the row; none where only they are kept. */
  notes: Note[];
  sources: string[];
  links: string[];
  low: string;
  high: string;
  /** Why it is not drawn, or not used: a code of geo/import/reasons.ts, and what stands in the file. */
  reason: string | undefined;
  written: string | undefined;
  /** Where it is drawn. */
  point: LonLat | undefined;
  /** Its positions where it is not drawn, for it has no day. */
  undrawn: LonLat[];
};

/** Which rows a list is of. */
export const lists = ['chosen', 'undated', 'unlocated', 'refused'] as const;
export type List = (typeof lists)[number];

/** Which list has a row, and at which place from 0; undefined where none has. Of a row that is drawn the place is not told. */
export type RowPlace = { list: List | undefined; at: number };

/** Whom map, list and days ask: the worker that read a reader's file, or that of an atlas whose events are a table. */
export type Asked = {
  /** Makes the choice the one whose rows are listed. Undefined where there are none, or where a later choice has come. */
  choose: (choice: Choice) => Promise<Chosen | undefined>;
  /** At most `count` rows of a list from its place `from` on. */
  listed: (list: List, from: number, count: number) => Promise<Listed[]>;
  /** The events at these indices, in their order. */
  events: (indices: number[]) => Promise<Listed[]>;
  /** The events of one row of the file: none, one, or the same at several places. */
  ofRow: (row: number) => Promise<Listed[]>;
  placeOf: (row: number) => Promise<RowPlace>;
};

/** Events that are there, and whom to ask about them. */
export type Shown = {
  read: Pick<Read, 'events' | 'from' | 'to' | 'extent'>;
  asked: Asked;
  drawing: PointsDrawing;
};
