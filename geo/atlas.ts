// The atlas that is published, read and checked once, when the site is built.
// Only pages, layouts, routes and the steps that write into the export import it.
import { atlasFolder } from './atlas-folder.mjs';
import { atlasIn } from './atlas-in';

/** Evaluated on import: a fault in the data stops the build with every problem's file and line. */
export const atlas = atlasIn(atlasFolder());
