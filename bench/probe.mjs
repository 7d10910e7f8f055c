// Runs inside the measured page, before its own scripts, and notes when the map can be seen and used.
// Promise: it knows nothing of either page but Leaflet's class names, and asks only once a frame.

/**
 * @typedef {object} Observation milliseconds since the navigation began; bytes of bodies as they were sent
 * @property {number} markerMs the first frame with a marker in the viewport
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
 * @property {() => { x: number, y: number } | undefined} markToClick a marker with nothing over its centre
 * @property {Promise<PopupOpened>} popupOpened the first frame with a popup that says something
 */
/** @typedef {{ popupMs: number, popupAtMs: number }} PopupOpened since the first click; since the navigation began */

/**
 * Self-contained: its text is sent to the browser.
 * @param {{ marker: string, group: string, popup: string, longMs: number }} given selectors, and what a long task is
 */
export function probe({ marker, group, popup, longMs }) {
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
      if (visible) markerMs ||= now;
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
  /** @type {Probe} */
  const probed = {
    interactive,
    popupOpened,
    observed: () => ({
      markerMs,
      interactiveMs,
      blockingMs: blockingMs(),
      shift,
      toMarker: weightUntil(markerMs),
      inAll: weightUntil(performance.now()),
    }),
    markToClick: () => {
      for (const element of document.querySelectorAll(`${marker}:not(${group})`)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (element.contains(document.elementFromPoint(x, y))) return { x, y };
      }
    },
  };
  Object.assign(globalThis, { probed });
}
