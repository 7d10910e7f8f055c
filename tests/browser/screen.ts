// Where a reader finds things on the screen: by what they are and what they are called.
import { expect, type Locator, type Page } from '@playwright/test';

export const mapOf = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });
export const listOf = (page: Page): Locator => page.getByRole('main');
export const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Days', exact: true });
export const filtersOf = (page: Page): Locator => page.getByRole('group', { name: 'Filter' });
export const countOf = (page: Page): Locator => timelineOf(page).getByRole('status');
export const firstDayOf = (page: Page): Locator => page.getByRole('slider', { name: 'First day' });
export const lastDayOf = (page: Page): Locator => page.getByRole('slider', { name: 'Last day' });
/** The mark of a place that stands alone. */
export const markOf = (page: Page, place: string): Locator =>
  mapOf(page).getByRole('button', { name: new RegExp(`^${escaped(place)}, \\d+ events?`) });
export const popupOf = (page: Page, place: string): Locator =>
  mapOf(page).getByRole('region', { name: place, exact: true });

/** The map in any language. */
const stageOf = (page: Page): Locator => page.locator('[data-living-map]');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Opens an address of the map and waits until the map is there and has written its camera into the link. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // A phone hides its zoom buttons while a popup is open.
  await expect(stageOf(page).locator('.leaflet-control-zoom-in')).toBeAttached();
  await rest(page);
}

/** Waits until map and address have been the same for a while: the map reports its camera a little after each move. */
export async function rest(page: Page): Promise<void> {
  let state = '';
  let since = 0;
  const unchanged = async () => {
    const [mark, address] = [await stageOf(page).getByRole('button').first().boundingBox(), page.url()];
    if (`${address} ${mark?.x} ${mark?.y}` !== state) {
      state = `${address} ${mark?.x} ${mark?.y}`;
      since = Date.now();
    }
    return address.includes('#map=') ? Date.now() - since : -1;
  };
  await expect.poll(unchanged, { intervals: [50], message: 'the map comes to rest' }).toBeGreaterThan(450);
}

/** Holds back the files of that pattern until the returned function is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The titles of the events in the list, sorted. */
export const listed = async (page: Page): Promise<string[]> =>
  (await listOf(page).getByRole('article').getByRole('heading', { level: 3 }).allTextContents()).sort();

/** How many events the marks and rings of the map stand for, each with its name. */
export async function toldByMarks(page: Page): Promise<Array<[string, number]>> {
  const names = await mapOf(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.getAttribute('title') ?? ''),
    );
  return names.flatMap((said): Array<[string, number]> => {
    const [, name = '', number] = /^(?:(.*), )?(\d+) events?/.exec(said) ?? [];
    return number ? [[name, Number(number)]] : [];
  });
}

/** How many events the map stands for. */
export const eventsOnMap = async (page: Page): Promise<number> =>
  (await toldByMarks(page)).reduce((sum, [, number]) => sum + number, 0);

/** Changes the filters in the address as Back and Forward do: no page is loaded. `query`: with its question mark, or empty. */
export const choose = (page: Page, query: string): Promise<boolean> =>
  page.evaluate((search) => {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    return dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, query);

/** The query of the address, decoded. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Presses Tab until the focus is on something of that name. */
export async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return (
        activeElement?.getAttribute('aria-label') ??
        activeElement?.getAttribute('title') ??
        activeElement?.textContent ??
        ''
      );
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}
