// For twenty choices the list, the marks, the rings, the count and the columns tell the same numbers; for the published
// files, tests/geo/choices.test.ts asks the same twenty.
import { counted, daysFrom, events, keptBy, places, titles } from './atlas';
import { choices, filtersIn } from './choices';
import { choose, countOf, eventsOnMap, listed, open, timelineOf, toldByMarks } from './screen';
import { expect, test } from './site';

const days = daysFrom('2020-08-09', '2020-08-17');
const onDay = (day: string, among: typeof counted) =>
  among.filter(({ start, end }) => start <= day && end >= day).length;

test('twenty choices tell the same number in the list, on each mark, in the count and in the columns', async ({
  page,
}) => {
  // Close enough that the places of Minsk stand apart: marks are compared one by one.
  await open(page, '/en/#map=13.5/53.9/27.58');
  for (const choice of choices) {
    await choose(page, choice);
    const kept = keptBy(filtersIn(choice), counted);
    await expect(countOf(page), choice).toHaveText(`${kept.length} of ${counted.length} events`);
    await expect.poll(() => eventsOnMap(page), choice).toBe(kept.length);
    expect(await listed(page), choice).toEqual(titles(keptBy(filtersIn(choice), events)));

    // Each place that stands alone says as many events as are kept there.
    for (const [name, number] of await toldByMarks(page)) {
      const id = places.find((place) => place.name === name)?.id;
      expect(number, `${choice} ${name}`).toBe(kept.filter(({ place }) => place === id).length);
    }

    // Coloured parts of the columns are the events that are kept, measured by their height against the number above.
    const chart = timelineOf(page).getByRole('img');
    const parts = await chart.locator('rect').evaluateAll((rects) => {
      const grey = document.createElement('i');
      grey.style.color = 'var(--rule)';
      document.body.append(grey);
      const [box] = rects.map((rect) => rect.closest('svg')?.getBoundingClientRect());
      return rects.map((rect) => {
        const { x, height } = rect.getBoundingClientRect();
        return {
          day: Math.floor(((x - (box?.x ?? 0)) / (box?.width ?? 1)) * 9),
          share: height / (box?.height ?? 1),
          lit: getComputedStyle(rect).fill !== getComputedStyle(grey).color,
        };
      });
    });
    const share = 0.78 / Math.max(...days.map((day) => onDay(day, counted)));
    for (const [column, day] of days.entries()) {
      const lit = parts.filter((part) => part.lit && part.day === column);
      const drawn = lit.reduce((sum, part) => sum + (part.share + 0.01) / share, 0);
      expect(Math.round(drawn), `${choice} coloured on ${day}`).toBe(onDay(day, kept));
    }
    const told = days.filter((day) => onDay(day, counted) > 0);
    await expect(chart.locator('text')).toHaveText(told.map((day) => String(onDay(day, kept))));
  }
});

test('twenty choices tell the same number on the rings that hold several places', async ({ page }) => {
  await open(page, '/en/');
  for (const choice of choices) {
    await choose(page, choice);
    const kept = keptBy(filtersIn(choice), counted);
    await expect(countOf(page), choice).toHaveText(`${kept.length} of ${counted.length} events`);
    await expect.poll(() => eventsOnMap(page), choice).toBe(kept.length);
  }
});

test('who hears the columns hears how many events each day has', async ({ page }) => {
  await open(page, '/en/');
  const heard = await timelineOf(page).getByRole('img').getAttribute('aria-label');
  for (const day of days) {
    const number = onDay(day, counted);
    expect(heard).toContain(`${Number(day.slice(8))} August: ${number} ${number === 1 ? 'event' : 'events'}`);
  }
});

test('an article and a day narrow the map and the timeline to what they tell', async ({ page }) => {
  await open(page, '/en/sources/rt-2020-08-13/');
  const told = counted.filter(({ claims }) => claims.some(({ source }) => source === 'rt-2020-08-13'));
  await expect(countOf(page)).toHaveText(`${told.length} of ${told.length} events`);
  expect(await eventsOnMap(page)).toBe(told.length);
  await open(page, '/en/days/2020-08-14/');
  const onFriday = onDay('2020-08-14', counted);
  await expect(countOf(page)).toHaveText(`${onFriday} of ${onFriday} events`);
  expect(await eventsOnMap(page)).toBe(onFriday);
});
