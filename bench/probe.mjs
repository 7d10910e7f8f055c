// Runs inside the measured page, before its own scripts, and notes when the map can be seen and used.
// Promise: it knows nothing of either page but Leaflet's class names, and asks only once a frame.

/**
 * @typedef {object} Observation milliseconds since the navigation began; bytes of bodies as they were sent
 * @property {number} markerMs the first frame with a place in the viewport, drawn by the page or by Leaflet
 * @property {Record<string, number>} milestones what the page had come to when
 * @property {number} interactiveMs a marker takes clicks and the main thread keeps up
 * @property {number} blockingMs of long tasks, what is over 50 ms each, from the first paint to interactive
 * @property {number} shift the sum of all layout shifts that no input caused
 * @property {Weight} toMarker what was asked for and had arrived at the first marker
 * @property {Weight} inAll what was asked for and had arrived when this was read
 */
/** @typedef {{ scriptBytes: number, bytes: number, requests: number }} Weight */
/**
 * @typedef {object} Probe
 * @property {Promise<void>} interactive
 * @property {() => Observation} observed
 * @property {() => Array<{ x: number, y: number }>} marks the centres of markers that nothing lies over
 * @property {Promise<PopupOpened>} popupOpened the first frame with a popup that says something
 */
/** @typedef {{ popupMs: number, popupAtMs: number }} PopupOpened since the first click; since the navigation began */

/**
 * Self-contained: its text is sent to the browser.
 * @param {{ place: string, marker: string, group: string, popup: string, code: string, longMs: number }} given selectors,
 *   the file name of the map's code, and what a long task is
 */
export function probe({ place, marker, group, popup, code, longMs }) {
  let markerMs = 0;
  let interactiveMs = 0;
  let shift = 0;
  /** @type {PerformanceEntry[]} */
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = /** @type {PerformanceEntry & Record<string, number>} */ (entry);
      if (!hadRecentInput) shift += value ?? 0;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /** @param {Element} element */
  const isSeen = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  };
  /** @type {(selector: string) => Element | undefined} */
  const seen = (selector) => [...document.querySelectorAll(selector)].find(isSeen);

  /** @type {Promise<void>} */
  const interactive = new Promise((resolve) => {
    let seenBefore = Number.NEGATIVE_INFINITY;
    const look = () => {
      const now = performance.now();
      const visible = seen(marker) !== undefined;
      if (seen(place)) markerMs ||= now;
      // The next frame came in time: whatever the marker brought along (effects, listeners) has run.
      if (visible && now - seenBefore < longMs) {
        interactiveMs = now;
        resolve();
      } else {
        seenBefore = visible ? now : Number.NEGATIVE_INFINITY;
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  /** @type {Promise<PopupOpened>} */
  const popupOpened = new Promise((resolve) => {
    const click = (/** @type {Event} */ { timeStamp }) => {
      const look = () => {
        const now = performance.now();
        if (seen(popup)?.textContent?.trim()) resolve({ popupMs: now - timeStamp, popupAtMs: now });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', click, { capture: true, once: true });
  });

  /** @param {number} until @returns {Weight} */
  const weightUntil = (until) => {
    const entries = /** @type {PerformanceResourceTiming[]} */ ([
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]);
    // What the page takes a second time from its own memory is not transferred.
    const arrived = entries.filter((entry) => entry.transferSize > 0 && entry.responseEnd <= until);
    const bytesOf = (some = arrived) => some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return {
      scriptBytes: bytesOf(arrived.filter(({ name }) => new URL(name).pathname.endsWith('.js'))),
      bytes: bytesOf(),
      requests: arrived.length,
    };
  };
  const blockingMs = () => {
    const [{ startTime: firstPaint } = { startTime: 0 }] =
      performance.getEntriesByName('first-contentful-paint');
    return longTasks.reduce((sum, { startTime, duration }) => {
      const within = Math.min(startTime + duration, interactiveMs) - Math.max(startTime, firstPaint);
      return sum + Math.max(0, within - longMs);
    }, 0);
  };
  /** @returns {Record<string, number>} milliseconds since the navigation began, in the order in which they are waited for */
  const milestones = () => {
    const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    const files = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
    const last = (/** @type {RegExp} */ name) =>
      Math.max(0, ...files.filter((file) => name.test(file.name)).map(({ responseEnd }) => responseEnd));
    return {
      'first byte': page?.responseStart ?? 0,
      'page arrived': page?.responseEnd ?? 0,
      'styles arrived': last(/\.css$/),
      'first paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      'place seen': markerMs,
      "map's code arrived": last(new RegExp(`/(${code})$`)),
      'map answers': interactiveMs,
    };
  };
  /** @type {Probe} */
  const probed = {
    interactive,
    popupOpened,
    observed: () => ({
      markerMs,
      interactiveMs,
      blockingMs: blockingMs(),
      shift,
      milestones: milestones(),
      toMarker: weightUntil(markerMs),
      inAll: weightUntil(performance.now()),
    }),
    marks: () =>
      [...document.querySelectorAll(`${marker}:not(${group})`)].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return element.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
      }),
  };
  Object.assign(globalThis, { probed });
}
