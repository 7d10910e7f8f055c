// For ten choices the marks, the list, the count, the filter buttons and the columns tell the same numbers.
import { counted, events, type Filters, keptBy, places, titles } from './atlas';
import { countOf, eventsOnMap, listed, mapOf, open, timelineOf } from './screen';
import { expect, test } from './site';

const choices: Array<[string, Filters]> = [
  ['', {}],
  ['?to=2020-08-13', { to: '2020-08-13' }],
  ['?from=2020-08-14&to=2020-08-16', { from: '2020-08-14', to: '2020-08-16' }],
  ['?from=2020-08-15&to=2020-08-15', { from: '2020-08-15', to: '2020-08-15' }],
  ['?action=strike', { action: ['strike'] }],
  [
    '?action=labour-protest,march&from=2020-08-13&to=2020-08-13',
    { action: ['labour-protest', 'march'], from: '2020-08-13', to: '2020-08-13' },
  ],
  ['?contested=true', { contested: true }],
  ['?contested=true&action=strike', { contested: true, action: ['strike'] }],
  [
    '?action=government-rally,rally&from=2020-08-16',
    { action: ['government-rally', 'rally'], from: '2020-08-16' },
  ],
  ['?action=human-chain&from=2020-08-14', { action: ['human-chain'], from: '2020-08-14' }],
];

const days = Array.from({ length: 9 }, (_, index) => `2020-08-${String(index + 9).padStart(2, '0')}`);
const onDay = (day: string, among: typeof counted) =>
  among.filter(({ start, end }) => start <= day && end >= day).length;

for (const [query, filters] of choices) {
  test(`"${query}" tells the same number everywhere`, async ({ page }) => {
    // Close enough that the places of Minsk stand apart: marks are compared one by one.
    await open(page, `/en/${query}#map=13.5/53.9/27.58`);
    const kept = keptBy(filters, counted);
    expect(await listed(page)).toEqual(titles(keptBy(filters, events)));
    await expect(countOf(page)).toHaveText(`${kept.length} of ${counted.length} events`);
    expect(await eventsOnMap(page)).toBe(kept.length);

    // Each place that stands alone says as many events as are kept there.
    const names = await mapOf(page)
      .getByRole('button', { name: /, \d+ events?/ })
      .all();
    for (const mark of names) {
      const [, name, number] = /^(.*), (\d+) events?/.exec((await mark.getAttribute('title')) ?? '') ?? [];
      const id = places.find((place) => place.name === name)?.id;
      expect(Number(number), name).toBe(kept.filter(({ place }) => place === id).length);
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
      expect(Math.round(drawn), `coloured on ${day}`).toBe(onDay(day, kept));
    }
    const told = days.filter((day) => onDay(day, counted) > 0);
    await expect(chart.locator('text')).toHaveText(told.map((day) => String(onDay(day, kept))));
  });
}

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
