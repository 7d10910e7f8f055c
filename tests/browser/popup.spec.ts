// The popup of the open place: whole on the map with its mark, one at a time, gone when the reader turns away.
import { counted } from './atlas';
import { eventsOnMap, filtersOf, listOf, mapOf, markOf, open, popupOf, rest } from './screen';
import { expect, test } from './site';

for (const [id, name] of [
  ['minsk', 'Minsk'],
  ['belaruskali', 'Belaruskali'],
  ['independence-avenue', 'Independence Avenue'],
  ['hero-city-obelisk', 'Minsk Hero City Obelisk'],
] as const) {
  test(`a link to ${name} shows its mark and the whole of its popup`, async ({ page }) => {
    await open(page, `/en/places/${id}/`);
    const popup = popupOf(page, name);
    await expect(popup.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    await expect(popup.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await expect(popup.getByRole('link', { name: 'Read the page' })).toBeInViewport({ ratio: 1 });
    await expect(markOf(page, name)).toBeInViewport({ ratio: 1 });
    const [map, box] = [await mapOf(page).boundingBox(), await popup.boundingBox()];
    expect(box?.y).toBeGreaterThan(map?.y ?? 0);
  });
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1280, height: 640 },
  { width: 390, height: 844 },
])
  for (const [where, camera] of [
    ['in the middle', '#map=12/54.101/28.3285'],
    ['near the upper edge', '#map=12/54.075/28.33'],
    ['near the lower edge', '#map=12/54.126/28.33'],
  ])
    test(`${viewport.width} × ${viewport.height}: with its mark ${where} of the map a link's popup lies inside the map`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, `/en/places/belaz/${camera}`);
      const [map, popup, close] = [
        await mapOf(page).boundingBox(),
        await mapOf(page).locator('.leaflet-popup-content-wrapper').boundingBox(),
        popupOf(page, 'BelAZ').getByRole('button', { name: 'Close' }),
      ];
      if (!map || !popup) throw new Error('the map and its popup are not on the screen');
      expect(popup.y).toBeGreaterThanOrEqual(map.y);
      expect(popup.y + popup.height).toBeLessThanOrEqual(map.y + map.height);
      await expect(markOf(page, 'BelAZ')).toBeInViewport({ ratio: 1 });
      await close.click();
      await expect(popupOf(page, 'BelAZ')).toHaveCount(0);
    });

test('closing a popup leads back to the day that its mark was chosen on', async ({ page }) => {
  await open(page, '/en/days/2020-08-13/');
  await markOf(page, 'BelAZ').click();
  await expect(page).toHaveURL(/\/en\/places\/belaz\//);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/days\/2020-08-13\//);
});

test('a popup says at once that a place is inferred and an event contested', async ({ page }) => {
  await open(page, '/en/places/hero-city-obelisk/');
  await expect(popupOf(page, 'Minsk Hero City Obelisk').getByText('Place inferred.')).toBeInViewport();
  await open(page, '/en/places/belaz/');
  await expect(popupOf(page, 'BelAZ').getByRole('heading', { level: 3 }).first()).toHaveText(
    /Strike Contested$/,
  );
});

test('a popup that a mark opens comes wholly into view, and the map moves once', async ({ page }) => {
  await open(page, '/en/');
  const cameras = new Set<string>();
  await page.exposeFunction('cameraWritten', (hash: string) => cameras.add(hash));
  await page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (state, unused, url) => {
      replace(state, unused, url);
      (window as unknown as { cameraWritten: (hash: string) => void }).cameraWritten(location.hash);
    };
  });
  await markOf(page, 'BelAZ').click();
  await rest(page);
  const popup = popupOf(page, 'BelAZ');
  await expect(popup.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('link', { name: 'Read the page' })).toBeInViewport({ ratio: 1 });
  expect([...cameras].filter((camera) => camera.startsWith('#map=')).length).toBeLessThanOrEqual(2);
});

test('another mark takes the popup over, and Back gives it back', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'Mahilyow').click();
  await expect(popupOf(page, 'Mahilyow')).toBeVisible();
  await rest(page);
  await markOf(page, 'Belaruskali').click();
  await expect(popupOf(page, 'Belaruskali')).toBeVisible();
  await expect(mapOf(page).getByRole('heading', { level: 2 })).toHaveText(['Belaruskali']);
  await expect(page).toHaveURL(/\/places\/belaruskali\//);
  await page.goBack();
  await expect(mapOf(page).getByRole('heading', { level: 2 })).toHaveText(['Mahilyow']);
});

test('a click beside it closes the popup; dragging the map does not', async ({ page }) => {
  await open(page, '/en/places/mahilyow/#map=7/53.5/28.5');
  const map = await mapOf(page).boundingBox();
  if (!map) throw new Error('the map is not on the screen');
  const empty = { x: map.x + 60, y: map.y + map.height - 80 };
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + 90, empty.y - 40, { steps: 8 });
  await page.mouse.up();
  await rest(page);
  await expect(popupOf(page, 'Mahilyow')).toBeVisible();
  await page.mouse.click(empty.x, empty.y);
  await expect(popupOf(page, 'Mahilyow')).toHaveCount(0);
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
});

test('"Read the page" of the page that is already open makes no step of its own', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'Mahilyow').click();
  await expect(popupOf(page, 'Mahilyow')).toBeVisible();
  await rest(page);
  await popupOf(page, 'Mahilyow').getByRole('link', { name: 'Read the page' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1, name: 'Mahilyow' })).toBeFocused();
  await rest(page);
  await page.goBack();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
});

test('a mark says what the filters leave of its place, also after they change', async ({ page }) => {
  await open(page, '/en/');
  await expect(markOf(page, 'BelAZ')).toHaveAccessibleName('BelAZ, 4 events, contested');
  await filtersOf(page)
    .getByRole('button', { name: /^March/ })
    .click();
  await expect(markOf(page, 'BelAZ')).toHaveAccessibleName('BelAZ, 1 event');
  await filtersOf(page)
    .getByRole('button', { name: /^March/ })
    .click();
  await expect(markOf(page, 'BelAZ')).toHaveAccessibleName('BelAZ, 4 events, contested');
  expect(await eventsOnMap(page)).toBe(counted.length);
});

test('choosing in the list moves the map to the place and opens its popup', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('link', { name: 'Workers protest at the fertiliser plant Grodno Azot' }).click();
  await expect(popupOf(page, 'Grodno Azot')).toBeVisible();
  await expect(markOf(page, 'Grodno Azot')).toBeInViewport();
  await rest(page);
  expect(new URL(page.url()).hash).toMatch(/^#map=1[0-4]/);
});
