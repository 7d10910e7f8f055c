// When a marker was seen: the first frame whose pixels there are those of the last frame.
// Promise: it looks at pictures of the screen and knows nothing of the page.

/** Pixels to each side of a marker's centre; it is at least twice as large. */
const around = 8;

/**
 * The marker that stands out most from the empty page is looked at: a hollow one is hardly darker than the ground.
 * @param {import('@playwright/test').Browser} browser to read the pictures with
 * @param {Awaited<ReturnType<typeof import('./throttled-page.mjs').watch>>} watched
 * @returns {Promise<number>} milliseconds since the navigation began
 */
export async function seenMs(browser, { frames, spots }) {
  const page = await browser.newPage();
  try {
    const distances = await page.evaluate(distancesFromLast, {
      pictures: frames.map(({ picture }) => picture),
      boxes: spots.map(({ x, y }) => ({ x: Math.round(x) - around, y: Math.round(y) - around })),
      size: 2 * around,
    });
    const [before = 0, ...others] = distances.map(([first = 0]) => first);
    const most = Math.max(before, ...others);
    const ofMarker = distances.find(([first]) => first === most) ?? [];
    // The edges of a drawing's mark are not those of Leaflet's to the last shade.
    const first = frames.find((_frame, index) => (ofMarker[index] ?? most) < most / 4);
    if (!first || most === 0) throw new Error('no frame of the screen shows the marker');
    return first.ms;
  } finally {
    await page.close();
  }
}

/**
 * Self-contained: its text is sent to the browser. For each box, how far each picture is from the last there: of 255.
 * @param {{ pictures: string[], boxes: Array<{ x: number, y: number }>, size: number }} given PNGs in base64
 */
async function distancesFromLast({ pictures, boxes, size }) {
  const canvases = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas;
    }),
  );
  return boxes.map(({ x, y }) => {
    const pixels = canvases.map(
      (canvas) => canvas?.getImageData(x, y, size, size).data ?? new Uint8ClampedArray(),
    );
    const last = pixels.at(-1) ?? new Uint8ClampedArray();
    return pixels.map(
      (data) =>
        data.reduce((sum, value, index) => sum + Math.abs(value - (last[index] ?? 0)), 0) / data.length,
    );
  });
}
