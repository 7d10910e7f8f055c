// Opens one page as a reader with a cheap phone on slow 4G does, in a window of a laptop's size, and measures it.
// Promise: each visit has a context of its own, so nothing is in any cache; a page that never gets ready is an error.
import { setTimeout as pause } from 'node:timers/promises';
import { probe } from './probe.mjs';

/** @typedef {import('./probe.mjs').Observation & import('./probe.mjs').PopupOpened & { wireBytes: number }} Visit */

const cpuSlowdown = 4;
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const viewport = { width: 1280, height: 800 };
/** What is loaded later than this after the map can be used is the reader's doing. */
const restMs = 2000;
const patienceMs = 60_000;

const given = {
  place: '.leaflet-marker-icon.leaflet-interactive, [data-drawn-place]',
  // Leaflet gives a marker the second class in the step in which it begins to listen to it; labels never get it.
  marker: '.leaflet-marker-icon.leaflet-interactive',
  // A group opens no popup.
  group: '.group',
  popup: '.leaflet-popup-content',
  code: 'first-map/\\w+.js|map.js',
  longMs: 50,
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ encoding: 'gzip' | 'br', rests?: boolean, again?: boolean }} how it may be sent; without a rest, the marker
 *   is clicked as soon as the map counts as interactive; `again`: the page was opened before, and left
 * @returns {Promise<Visit>}
 * @throws {Error} when no marker can be clicked, or the click opens no popup
 */
export async function visit(browser, address, { encoding, rests = true, again = false }) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    if (again) {
      await page.setExtraHTTPHeaders({ 'Accept-Encoding': encoding });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.goto('about:blank');
    }
    const protocol = await throttled(page, encoding);
    let wireBytes = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      wireBytes += encodedDataLength;
    });
    const probed = await opened(page, address);
    if (rests) await pause(restMs);
    const [spot] = await probed.evaluate(({ marks }) => marks());
    if (!spot) throw new Error(`${address} has no marker that is not covered by something`);
    if (!rests) await page.mouse.click(spot.x, spot.y);
    const observation = { ...(await probed.evaluate(({ observed }) => observed())), wireBytes };
    if (rests) await page.mouse.click(spot.x, spot.y);
    const popup = await within(
      probed.evaluate(({ popupOpened }) => popupOpened),
      `${address} opens no popup`,
    );
    return { ...observation, ...popup };
  } finally {
    await context.close();
  }
}

/** @typedef {{ ms: number, picture: string }} Frame since the navigation began; a PNG in base64 */

/**
 * The frames that a screen would have shown, and the spots in the last of them that have a marker.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<{ frames: Frame[], spots: Array<{ x: number, y: number }> }>}
 */
export async function watch(browser, address) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const protocol = await throttled(page, 'gzip');
    /** @type {Array<{ at: number, picture: string }>} */
    const seen = [];
    protocol.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      seen.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
      protocol.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    await protocol.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    const probed = await opened(page, address);
    await pause(restMs);
    const spots = await probed.evaluate(({ marks }) => marks());
    const began = await page.evaluate(() => performance.timeOrigin);
    return { frames: seen.map(({ at, picture }) => ({ ms: at - began, picture })), spots };
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {string} encoding */
async function throttled(page, encoding) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': encoding } });
  await protocol.send('Network.emulateNetworkConditions', slow4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return protocol;
}

/**
 * Waits until the map answers.
 * @param {import('@playwright/test').Page} page @param {string} address
 * @returns {Promise<import('@playwright/test').JSHandle<import('./probe.mjs').Probe>>}
 */
async function opened(page, address) {
  await page.addInitScript(probe, given);
  await page.goto(address, { waitUntil: 'commit' });
  /** @type {import('@playwright/test').JSHandle<import('./probe.mjs').Probe>} */
  const probed = await page.evaluateHandle('probed');
  await within(
    probed.evaluate(({ interactive }) => interactive),
    `${address} shows no marker that takes clicks`,
  );
  return probed;
}

/**
 * @template T
 * @param {Promise<T>} wanted
 * @param {string} otherwise
 * @returns {Promise<T>}
 */
function within(wanted, otherwise) {
  const late = pause(patienceMs, undefined, { ref: false }).then(() => {
    throw new Error(`${otherwise} within ${patienceMs / 1000} s`);
  });
  return Promise.race([wanted, late]);
}
