// `npm run bench`: what the map weighs and how soon it can be used, beside the same map without a framework.
// Promise: a JSON line a figure on stdout and nothing else; it reports and does not judge, so it fails only
// where it could not measure.
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { serveFolder } from '../serve/site.mjs';
import { findChromium } from '../tests/browser/chromium.mjs';
import { comparedSite } from './compared-site.mjs';
import {
  blockingRatio,
  brotliFiguresOf,
  figuresOf,
  firstPopupOf,
  firstPopupRatio,
  milestonesOf,
  ratiosOf,
  repeatFigures,
  seenFigures,
  verdictsOn,
} from './figures.mjs';
import { seenMs } from './pixels.mjs';
import { visit, watch } from './throttled-page.mjs';

const runs = 7;
const pages = /** @type {const} */ ({ dateline: '/en/', floor: '/floor/' });

/** @typedef {import('./throttled-page.mjs').Visit} Visit */
/** @typedef {import('@playwright/test').Browser} Browser */

try {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found: run `node tests/browser/chromium.mjs`, or set CHROMIUM_PATH.');
  const site = await comparedSite();
  try {
    const browser = await chromium.launch({ executablePath });
    const server = await serveFolder(site.folder, 0);
    try {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      await measure(browser, `http://localhost:${port}`);
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    await site.remove();
  }
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {Browser} browser @param {string} origin */
async function measure(browser, origin) {
  const cores = availableParallelism();
  tell(`Chromium ${browser.version()}, ${cores} cores, ${runs} runs a page, taken in turn`);
  // The simulated slow processor is a share of the real one: what else runs makes it slower still.
  const load = loadavg()[0] ?? 0;
  if (load > cores / 2) tell(`The machine is busy (load ${load.toFixed(1)}): the times will be too long.`);

  const brotli = await visitInTurn(browser, origin, 1, { encoding: 'br' });
  // A click as soon as the map counts as interactive has to open a popup, or nothing below holds.
  const hasty = await visitInTurn(browser, origin, runs, { encoding: 'gzip', rests: false });
  const gzip = await visitInTurn(browser, origin, runs, { encoding: 'gzip' });
  const dateline = figuresOf('dateline', gzip.dateline);
  const again = await visitInTurn(browser, origin, runs, { encoding: 'gzip', again: true });
  const seen = seenFigures(await seenInTurn(browser, origin));
  const floor = figuresOf('floor', gzip.floor);
  const ratios = [
    ...ratiosOf(gzip.dateline, gzip.floor),
    blockingRatio([...dateline, ...floor]),
    ...repeatFigures(again.dateline, again.floor, gzip.floor),
    ...seen,
  ];
  const lines = [
    ...dateline,
    ...brotliFiguresOf('dateline', brotli.dateline),
    firstPopupOf('dateline', hasty.dateline),
    ...floor,
    ...brotliFiguresOf('floor', brotli.floor),
    firstPopupOf('floor', hasty.floor),
    ...ratios,
    firstPopupRatio(hasty.dateline, hasty.floor),
    ...milestonesOf('dateline', gzip.dateline),
    ...milestonesOf('floor', gzip.floor),
    ...verdictsOn([...dateline, ...ratios]),
  ];
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** @param {Browser} browser @param {string} origin @param {number} turns @param {Parameters<typeof visit>[2]} how */
async function visitInTurn(browser, origin, turns, how) {
  /** @type {{ dateline: Visit[], floor: Visit[] }} */
  const visits = { dateline: [], floor: [] };
  for (let turn = 1; turn <= turns; turn += 1) {
    for (const page of /** @type {const} */ (['dateline', 'floor'])) {
      const seen = await visit(browser, origin + pages[page], how);
      visits[page].push(seen);
      tell(
        `${how.encoding} ${turn}/${turns} ${page}: interactive after ${Math.round(seen.interactiveMs)} ms`,
      );
    }
  }
  return visits;
}

/** @param {Browser} browser @param {string} origin @returns {Promise<{ dateline: number[], floor: number[] }>} milliseconds */
async function seenInTurn(browser, origin) {
  /** @type {{ dateline: number[], floor: number[] }} */
  const seen = { dateline: [], floor: [] };
  for (let turn = 1; turn <= runs; turn += 1) {
    for (const page of /** @type {const} */ (['dateline', 'floor'])) {
      const ms = await seenMs(browser, await watch(browser, origin + pages[page]));
      seen[page].push(ms);
      tell(`pixels ${turn}/${runs} ${page}: a marker is seen after ${Math.round(ms)} ms`);
    }
  }
  return seen;
}

/** Stdout is for figures. @param {string} words */
function tell(words) {
  process.stderr.write(`${words}\n`);
}
