// Where in its host the site stands: nothing for the root, or `/some/where` as BASE_PATH said at the build. Only this
// file knows. Next adds it to what the router is given; every address that is written by hand adds it itself.

/** Begins with a slash and ends without one, or is empty; `next build` refuses any other. */
export const base = process.env.BASE_PATH ?? '';
