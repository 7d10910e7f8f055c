// Geolocated truth: what is drawn lies where its published coordinates project, and the link's camera is kept exactly.
import { places } from './atlas';
import { cameraOf, drift, onScreen } from './mercator';
import { mapOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

for (const [address, ids] of [
  ['/en/', ['belaz', 'mahilyow', 'belaruskali']],
  ['/en/#map=12/53.88/27.6', ['keramin', 'minsk-tractor-works', 'independence-avenue']],
  ['/en/places/grodno-azot/', ['grodno-azot']],
  ['/en/places/belaz/#map=8.25/53.123/28.456', ['belaz', 'belaruskali']],
] as const) {
  test(`the marks of ${address} stand where their published coordinates project`, async ({ page }) => {
    await open(page, address);
    for (const id of ids) expect(await drift(page, id), id).toBeLessThan(2);
  });
}

test('the marks still stand there after the map was moved, and after the timeline changed its height', async ({
  page,
}) => {
  await open(page, '/en/sources/rt-2020-08-13/');
  await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await rest(page);
  expect(await drift(page, 'belaz')).toBeLessThan(2);
  await page.getByRole('link', { name: 'All events' }).click();
  await rest(page);
  expect(await drift(page, 'belaz')).toBeLessThan(2);
  await timelineOf(page).getByRole('button', { name: 'Only Monday, 17 August' }).click();
  await rest(page);
  expect(await drift(page, 'belaruskali')).toBeLessThan(2);
});

test('the outline of a plant is drawn where its published outline projects', async ({ page }) => {
  await open(page, '/en/places/belaz/#map=13/54.1/28.32');
  const footprint = places.find(({ id }) => id === 'belaz')?.footprint;
  const positions = [...JSON.stringify(footprint?.coordinates).matchAll(/\[([\d.]+),([\d.]+)\]/g)].map(
    ([, lon, lat]) => onScreen(page, Number(lon), Number(lat)),
  );
  const corners = await Promise.all(positions);
  const left = Math.min(...corners.map(({ x }) => x));
  const top = Math.min(...corners.map(({ y }) => y));
  const width = Math.max(...corners.map(({ x }) => x)) - left;
  const height = Math.max(...corners.map(({ y }) => y)) - top;
  const drawn = await mapOf(page)
    .locator('path')
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { x, y, width, height } = path.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
  const near = drawn.filter(
    (box) =>
      Math.abs(box.x - left) < 3 &&
      Math.abs(box.y - top) < 3 &&
      Math.abs(box.width - width) < 3 &&
      Math.abs(box.height - height) < 3,
  );
  expect(near, `no outline at ${left}, ${top}`).toHaveLength(1);
});

for (const hash of [
  '#map=9/53.5000/28.0000',
  '#map=7/54.000/28.500',
  '#map=14/54.10230/28.31230',
  '#map=7.75/52.300/25.100',
]) {
  test(`a link to a place with ${hash} keeps exactly that camera, although a popup opens`, async ({
    page,
  }) => {
    await open(page, `/en/places/belaz/?from=2020-08-13${hash}`);
    await expect(popupOf(page, 'BelAZ')).toHaveCount(1);
    await rest(page);
    const [zoom, lat, lon] = hash.replace('#map=', '').split('/').map(Number);
    expect(cameraOf(page)).toEqual({ zoom, lat, lon });
    expect(await drift(page, 'belaz')).toBeLessThan(2);
  });
}

test('the same camera, asked for again while the map is there, is kept exactly', async ({ page }) => {
  await open(page, '/en/#map=8/53.900/27.600');
  await page.evaluate(() => location.assign('#map=8/53.903/27.603'));
  await rest(page);
  expect(cameraOf(page)).toEqual({ zoom: 8, lat: 53.903, lon: 27.603 });
});
