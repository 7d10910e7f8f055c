// Many events, as a map and a timeline need them: one typed array a field, sorted by first day, so that a choice of days
// is a slice. Texts are not in it: what is drawn needs none.

/** Events that have a place and a day, the earliest first. All arrays have the length `count`. */
export type ManyEvents = {
  count: number;
  /** First and last day that the event's date can mean, in days since 1970-01-01. */
  start: Int32Array;
  end: Int32Array;
  /** Web Mercator from the north-west corner; the world is 2^32 wide and high, so a step is under a centimetre. */
  x: Uint32Array;
  y: Uint32Array;
  /** Index into the list of actions, which stands beside this. */
  action: Uint16Array;
  /** A sum of `flag`. */
  flags: Uint8Array;
  /** The row of the file, from 1: header and empty lines are not counted. */
  row: Uint32Array;
};

/** What is not sure about an event, each a bit of `flags`. */
export const flag = {
  /** The date says so, or is longer than a day without being an interval of known days. */
  dateUnsure: 1,
  /** The file says so, or the position stands for a region or a country. */
  placeUnsure: 2,
  /** Many rows with different places carry exactly this position. */
  positionShared: 4,
  /** Something was mended to read it; the account of the row says what. */
  repaired: 8,
} as const;
