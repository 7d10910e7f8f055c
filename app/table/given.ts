// What the page of a table hands to its script, in the attribute `data-table` of the element that the script fills.
import type { OpenGiven } from '../open/given';
import type { Shown } from '../open/opened';
import type { OpenWords } from '../open/words';
import type { TableWords } from './words';

export type TableGiven = Pick<OpenGiven, 'told' | 'head'> & {
  words: OpenWords & TableWords;
  title: string;
  standfirst: string;
  /** Of all events that have a day and a place. */
  whole: Shown['read'];
  /** How many there are in each column of the days. */
  counts: number[];
  /** The path of the stored file. */
  file: string;
  /** That of the ground of the map, where it is not the world. */
  ground: string | undefined;
};
