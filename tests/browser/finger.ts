// A finger on the screen: Playwright taps by itself, but does not drag.
import type { Locator, Page } from '@playwright/test';

type Point = { x: number; y: number };

/** Puts a finger down, draws it over the screen in small steps, and lifts it. */
export async function draw(page: Page, from: Point, to: Point): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  const steps = 8;
  for (let step = 1; step <= steps; step++)
    await touch('touchMove', [
      { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps },
    ]);
  await touch('touchEnd', []);
  await finger.detach();
}

export async function middleOf(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The screens that every journey of a phone is made on. */
export const phones = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
