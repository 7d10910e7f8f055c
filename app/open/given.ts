// What the page hands to its script, in the attribute `data-open` of the element that the script fills.
import type { Told } from '../told';
import type { OpenWords } from './words';

export type OpenGiven = {
  /** No atlas is told here: the parts that this page shares with the others take their words from it. */
  told: Told;
  words: OpenWords;
  /** The links of its head: the atlas, then the pages that are read; and this page in other languages. */
  head: { nav: string; pages: HeadLink[]; languages: HeadLink[] };
};

export type HeadLink = { href: string; text: string; lang?: string; name?: string };
