// `node bench/points/bench.mjs`: how soon many events are on the map, beside other layers with the same points.
// Promise: a JSON line a figure on stdout and nothing else; it reports and does not judge, so it fails only where it
// could not measure. Names of pages after the command measure only those.
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tests/browser/chromium.mjs';
import { summary } from '../figures.mjs';
import { arePeersInstalled, ours, peers, servePages } from './pages.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ figure: string, page: string, events: number, median: number, min: number, max: number, runs: number, unit: string }} Figure */

const runs = 7;
const sizes = [1e3, 1e4, 1e5, 1e6, 1e7];
const framesAPan = 40;
/** A figure that takes longer has fewer runs. */
const patienceMs = 60_000;
/** Without a worker 10^7 events hold the page up for half a second a frame; as objects they are more than it may keep. */
const largest = /** @type {Record<string, number>} */ ({
  'ours-without-worker': 1e6,
  supercluster: 1e6,
  markercluster: 1e6,
});

const targets = [
  { figure: 'first-draw-ms', events: 1e5, most: 100 },
  { figure: 'first-draw-ms', events: 1e6, most: 250 },
  { figure: 'filter-ms', events: 1e5, most: 16 },
  { figure: 'filter-ms', events: 1e6, most: 33 },
  { figure: 'pan-frame-ms', events: 1e5, most: 17 },
  { figure: 'pan-frame-ms', events: 1e6, most: 33 },
  { figure: 'pan-main-thread-ms', events: 1e5, most: 8 },
  { figure: 'pan-main-thread-ms', events: 1e6, most: 8 },
  { figure: 'bytes-an-event', events: 1e6, most: 200 },
];

try {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found: run `node tests/browser/chromium.mjs`, or set CHROMIUM_PATH.');
  const named = process.argv.slice(2);
  const names = [...ours, ...peers].filter((name) => named.length === 0 || named.includes(name));
  if (names.some((name) => peers.includes(name)) && !arePeersInstalled())
    throw new Error('The peers are not installed: run `npm ci` in bench/points/peers.');
  const server = await servePages(names);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath });
  try {
    await measure(browser, `http://localhost:${port}`, names);
  } finally {
    await browser.close();
    server.close();
  }
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @param {Browser} browser @param {string} origin @param {string[]} names */
async function measure(browser, origin, names) {
  tell(`Chromium ${browser.version()}, ${availableParallelism()} cores, ${runs} runs a figure`);
  const tooSlow = new Set();
  for (const events of sizes) {
    // What else runs makes everything slower.
    tell(`${events} events, load ${loadavg()[0]?.toFixed(1)}`);
    for (const name of names.filter((each) => !tooSlow.has(each) && events <= (largest[each] ?? events))) {
      const figures = await figuresOf(browser, `${origin}/${name}/`, name, events);
      for (const figure of figures) line(figure);
      if (name === 'ours') for (const verdict of verdictsOn(figures)) line(verdict);
      // Ten times the events take at least ten times as long.
      if (figures.some(({ median, unit }) => unit === 'ms' && median > patienceMs / 10)) tooSlow.add(name);
    }
  }
}

/** @param {Browser} browser @param {string} address @param {string} name @param {number} events @returns {Promise<Figure[]>} */
async function figuresOf(browser, address, name, events) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(address);
    // What the page and its pictures take is no event's; so the layer has drawn before there are any.
    await page.evaluate(() => measured.give(0));
    await page.evaluate(() => measured.firstDraw());
    const emptyBytes = await bytesOf(browser, page);
    await page.evaluate((count) => measured.give(count), events);
    const figure = (/** @type {string} */ what, /** @type {number[]} */ values, unit = 'ms') => ({
      figure: what,
      page: name,
      events,
      ...summary(values, 1),
      unit,
    });
    const figures = [
      figure('first-draw-ms', await repeat(() => page.evaluate(() => measured.firstDraw()))),
      figure('filter-ms', await repeat((turn) => page.evaluate((at) => measured.filter(at), turn))),
    ];
    await page.evaluate(() => measured.chooseAll());
    const pans = await repeat(() => pan(page));
    figures.push(
      figure(
        'pan-frame-ms',
        pans.map(({ frameMs }) => frameMs),
      ),
      figure(
        'pan-main-thread-ms',
        pans.map(({ mainThreadMs }) => mainThreadMs),
      ),
    );
    const pictures = pans.flatMap(({ picturesAFrame }) => picturesAFrame ?? []);
    if (pictures.length > 0) figures.push(figure('pan-pictures', pictures, 'a frame'));
    // Of few events, how much a process happens to keep is most of it.
    const bytes = await bytesOf(browser, page);
    if (events >= 1e6 && bytes !== undefined && emptyBytes !== undefined)
      figures.push(figure('bytes-an-event', [(bytes - emptyBytes) / events], 'bytes'));
    return figures;
  } finally {
    await page.close();
  }
}

/** @template T @param {(turn: number) => Promise<T>} run @returns {Promise<T[]>} */
async function repeat(run) {
  const begun = performance.now();
  /** @type {T[]} */
  const results = [];
  while (results.length < runs && (results.length === 0 || performance.now() - begun < patienceMs))
    results.push(await run(results.length));
  return results;
}

/** @param {Page} page */
async function pan(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busySeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await busySeconds();
  const panned = await page.evaluate((frames) => measured.pan(frames), framesAPan);
  const mainThreadMs = (((await busySeconds()) - before) * 1000) / framesAPan;
  await session.detach();
  return { ...panned, mainThreadMs };
}

/** What the page's process keeps in memory, after a collection; only Linux tells. @param {Browser} browser @param {Page} page */
async function bytesOf(browser, page) {
  await page.requestGC();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  // The newest is the page's: each has a process of its own.
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const status = await readFile(`/proc/${Math.max(...renderers)}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** @param {Figure[]} figures */
function verdictsOn(figures) {
  return targets.flatMap(({ figure: target, events, most }) =>
    figures
      .filter((each) => each.figure === target && each.events === events)
      .map(({ median, unit }) => ({ target, events, median, most, unit, pass: median <= most })),
  );
}

/** @param {object} said */
function line(said) {
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

/** Stdout is for figures. @param {string} words */
function tell(words) {
  process.stderr.write(`${words}\n`);
}
