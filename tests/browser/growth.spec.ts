// A tab that stays open for days: leaving the map and coming back leaves nothing behind.
import type { CDPSession } from '@playwright/test';
import { markOf, open } from './screen';
import { expect, test } from './site';

/** What the page holds when all that nobody needs any more is gone. */
async function held(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test('twenty rounds of leaving the map and returning to it leave no more elements and listeners than five', async ({
  page,
}) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await open(page, '/en/');
  const after: Array<{ nodes: number; listeners: number }> = [];
  for (let round = 1; round <= 20; round++) {
    await page.getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible();
    await page.goBack();
    await expect(markOf(page, 'BelAZ')).toBeVisible();
    await expect(page.getByTitle('Zoom in', { exact: true })).toBeAttached();
    if (round === 5 || round === 20) after.push(await held(session));
  }
  const [five, twenty] = after;
  // One map that stayed would be some 1,000 elements and 900 listeners, and here are fifteen; what is still being
  // drawn when it is counted is fewer.
  expect((twenty?.nodes ?? 0) - (five?.nodes ?? 0)).toBeLessThan(500);
  expect((twenty?.listeners ?? 0) - (five?.listeners ?? 0)).toBeLessThan(300);
});
