// Where the site is published, as SITE_URL said at the build. A mirror or a copy at home has no such address; what would
// need one (canonical addresses, the sitemap, ids for machines) is left out there. Only this file reads it.
import { base } from './base-path.mjs';

/**
 * @param {string} given what SITE_URL says
 * @returns {string} without a slash at its end; empty where nothing is given
 * @throws {Error} with a sentence for whoever builds
 */
export function originOf(given) {
  if (given === '') return '';
  const origin = URL.canParse(given) ? new URL(given).origin : '';
  if (!origin.startsWith('https://') || given.toLowerCase().replace(/\/$/, '') !== origin)
    throw new Error(
      `SITE_URL is "${given}"; it has to be https and a host, as https://example.org. A path goes into BASE_PATH.`,
    );
  return origin;
}

/** Empty where nobody said it. */
export const origin = originOf(process.env.SITE_URL ?? '');

/**
 * The absolute address of a path of this site: `/en/` → `https://example.org/en/`.
 * @param {string} path
 * @returns {string | undefined} nothing where the address of the site is not known
 */
export const addressOf = (path) => (origin ? origin + base + path : undefined);
