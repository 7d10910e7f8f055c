// Turns visits into figures: which there are, how they are told, and what is aimed at.
// Promise: every figure is the median of all runs, beside the smallest and the largest; none is left out.

/** @typedef {import('./throttled-page.mjs').Visit} Visit */
/** @typedef {{ figure: string, page?: string, median: number, min: number, max: number, runs: number, unit: string }} Figure */
/** @typedef {{ figure: string, unit: string, digits?: number, of: (visit: Visit) => number }} Question */

/** @type {Question[]} */
const times = [
  { figure: 'marker-ms', unit: 'ms', of: ({ markerMs }) => markerMs },
  { figure: 'interactive-ms', unit: 'ms', of: ({ interactiveMs }) => interactiveMs },
  { figure: 'blocking-ms', unit: 'ms', of: ({ blockingMs }) => blockingMs },
  { figure: 'popup-ms', unit: 'ms', of: ({ popupMs }) => popupMs },
  { figure: 'layout-shift', unit: 'score', digits: 4, of: ({ shift }) => shift },
];

/** @type {Question} */
const firstPopup = { figure: 'first-popup-ms', unit: 'ms', of: ({ popupAtMs }) => popupAtMs };

/** @param {string} encoding @returns {Question[]} */
const weights = (encoding) => [
  { figure: `js-${encoding}-bytes-to-marker`, unit: 'bytes', of: ({ toMarker }) => toMarker.scriptBytes },
  { figure: `js-${encoding}-bytes`, unit: 'bytes', of: ({ inAll }) => inAll.scriptBytes },
  { figure: `total-${encoding}-bytes-to-marker`, unit: 'bytes', of: ({ toMarker }) => toMarker.bytes },
  { figure: `total-${encoding}-bytes`, unit: 'bytes', of: ({ inAll }) => inAll.bytes },
  // A page cannot see the headers of what it loads; the browser can.
  { figure: `wire-${encoding}-bytes`, unit: 'bytes', of: ({ wireBytes }) => wireBytes },
];

/** @type {Question[]} */
const requests = [
  { figure: 'requests-to-marker', unit: 'requests', of: ({ toMarker }) => toMarker.requests },
  { figure: 'requests', unit: 'requests', of: ({ inAll }) => inAll.requests },
];

/** @param {string} page @param {Visit[]} visits sent as gzip @returns {Figure[]} */
export const figuresOf = (page, visits) =>
  [...weights('gzip'), ...requests, ...times].map((question) => answered(question, page, visits));

/** @param {string} page @param {Visit[]} visits in which a marker is clicked at once @returns {Figure} */
export const firstPopupOf = (page, visits) => answered(firstPopup, page, visits);

/** Sizes alone: one visit does not make a time. @param {string} page @param {Visit[]} visits @returns {Figure[]} */
export const brotliFiguresOf = (page, visits) =>
  weights('brotli').map((question) => answered(question, page, visits));

/** @param {Question} question @param {string} page @param {Visit[]} visits @returns {Figure} */
function answered({ figure, unit, digits, of }, page, visits) {
  return { figure, page, ...summary(visits.map(of), digits ?? 0), unit };
}

/**
 * Visits of the same turn are compared, so that what else the machine did weighs on both sides.
 * @param {Visit[]} visits @param {Visit[]} floor @returns {Figure[]}
 */
export function ratiosOf(visits, floor) {
  /** @type {Array<Pick<Question, 'figure' | 'of'>>} */
  const questions = [
    { figure: 'marker-ratio', of: ({ markerMs }) => markerMs },
    { figure: 'interactive-ratio', of: ({ interactiveMs }) => interactiveMs },
  ];
  return questions.map((question) => ratio(question, visits, floor));
}

/** @param {Visit[]} visits in which a marker is clicked at once @param {Visit[]} floor @returns {Figure} */
export const firstPopupRatio = (visits, floor) =>
  ratio({ figure: 'first-popup-ratio', of: firstPopup.of }, visits, floor);

/** @param {Pick<Question, 'figure' | 'of'>} question @param {Visit[]} visits @param {Visit[]} floor @returns {Figure} */
function ratio({ figure, of }, visits, floor) {
  return { figure, ...summary(quotients(visits.map(of), floor.map(of)), 2), unit: 'times the floor' };
}

/**
 * When a marker stood in the pixels of the screen.
 * @param {{ dateline: number[], floor: number[] }} seen milliseconds, of the same turns @returns {Figure[]}
 */
export function seenFigures({ dateline, floor }) {
  const figure = 'seen-ms';
  return [
    { figure, page: 'dateline', ...summary(dateline, 0), unit: 'ms' },
    { figure, page: 'floor', ...summary(floor, 0), unit: 'ms' },
    { figure: 'seen-ratio', ...summary(quotients(dateline, floor), 2), unit: 'times the floor' },
  ];
}

/**
 * @param {Visit[]} again visits to a page that was left before
 * @param {Visit[]} floor the same of the floor
 * @param {Visit[]} floorFirst first visits to the floor
 * @returns {Figure[]}
 */
export function repeatFigures(again, floor, floorFirst) {
  const marker = (/** @type {Visit[]} */ visits) => visits.map(({ markerMs }) => markerMs);
  return [
    { figure: 'repeat-marker-ms', page: 'dateline', ...summary(marker(again), 0), unit: 'ms' },
    { figure: 'repeat-marker-ms', page: 'floor', ...summary(marker(floor), 0), unit: 'ms' },
    {
      figure: 'repeat-marker-ratio',
      ...summary(quotients(marker(again), marker(floor)), 2),
      unit: 'times the floor',
    },
    {
      figure: 'repeat-to-first-ratio',
      ...summary(quotients(marker(again), marker(floorFirst)), 2),
      unit: 'times the first visit to the floor',
    },
  ];
}

/** Where the time goes: each moment, and what it took since the one before. @param {string} page @param {Visit[]} visits */
export function milestonesOf(page, visits) {
  const names = Object.keys(visits[0]?.milestones ?? {});
  const medians = names
    .map((name) => ({
      name,
      ms: summary(
        visits.map(({ milestones }) => milestones[name] ?? 0),
        0,
      ).median,
    }))
    .sort((a, b) => a.ms - b.ms);
  return medians.map(({ name, ms }, index) => ({
    milestone: name,
    page,
    ms,
    since: ms - (medians[index - 1]?.ms ?? 0),
  }));
}

/** A ratio of medians: of single visits, many have nothing that blocks. @param {Figure[]} figures @returns {Figure} */
export function blockingRatio(figures) {
  const of = (/** @type {string} */ page) =>
    figures.find((figure) => figure.figure === 'blocking-ms' && figure.page === page)?.median ?? Number.NaN;
  return { figure: 'blocking-ratio', ...summary([of('dateline') / of('floor')], 2), unit: 'times the floor' };
}

/** @param {number[]} values @param {number[]} floor of the same turns */
const quotients = (values, floor) =>
  values.flatMap((value, turn) => (floor[turn] ? [value / (floor[turn] ?? 1)] : []));

const targets = [
  { target: 'js-gzip-bytes', most: 185_000 },
  { target: 'total-gzip-bytes', most: 250_000 },
  { target: 'seen-ratio', most: 0.6 },
  { target: 'interactive-ratio', most: 1.7 },
  { target: 'blocking-ratio', most: 1.5 },
  { target: 'layout-shift', most: 0 },
  { target: 'repeat-marker-ratio', most: 0.3 },
];

/** @param {Figure[]} figures of Dateline, and its ratios to the floor */
export const verdictsOn = (figures) =>
  targets.flatMap(({ target, most }) =>
    figures
      .filter(({ figure }) => figure === target)
      .map(({ median, unit }) => ({ target, median, most, unit, pass: median <= most })),
  );

/** @param {number[]} values @param {number} digits */
export function summary(values, digits) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
  const rounded = (/** @type {number | undefined} */ value) => Number(value?.toFixed(digits));
  return {
    median: rounded(median),
    min: rounded(sorted[0]),
    max: rounded(sorted.at(-1)),
    runs: values.length,
  };
}
