// Without JavaScript: whatever the data files hold is on a page, and every page is reached by links.
import { readdirSync } from 'node:fs';
import { counted, events, places, sources } from './atlas';
import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

test('the list is complete: every event by its title, with day, town and citation, in full view', async ({
  page,
}) => {
  await page.goto('/en/');
  const entries = page.getByRole('main').getByRole('article');
  await expect(entries).toHaveCount(events.length);
  const titles = await entries.getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.sort()).toEqual(events.map(({ title }) => title).sort());
  for (const entry of await entries.all()) {
    await expect(entry).toBeVisible();
    await expect(entry.getByRole('link', { name: /¶\d/ }).first()).toHaveAttribute('href', /^https:\/\//);
  }
  await expect(page.getByText(`${counted.length} events at ${places.length} places`)).toBeVisible();
  await expect(page.getByText('Without JavaScript the map stands still')).toBeVisible();
});

test('the page scrolls as a whole, and nothing is offered that would not work', async ({ page }) => {
  await page.goto('/en/');
  const last = page.getByRole('main').getByRole('listitem').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  for (const name of [/^Copy link/, /^Strike/, /^Contested only/, /^Play/, /^Show more/])
    await expect(page.getByRole('button', { name }).and(page.locator(':visible:enabled'))).toHaveCount(0);
});

const languages = [
  ['English', 'en'],
  ['Беларуская', 'be'],
  ['Русский', 'ru'],
] as const;

test('the bare address offers the list in every language', async ({ page }) => {
  await page.goto('/');
  for (const [name, lang] of languages) {
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`/${lang}/`);
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goBack();
  }
});

test('every page in every language is reached by links from the bare address, and every file of the data', async ({
  page,
  request,
}) => {
  test.slow();
  const found = new Set(['/']);
  const broken: string[] = [];
  for (const path of found) {
    const answer = await request.get(path);
    if (!answer.ok()) broken.push(`${path}: ${answer.status()}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*?href="(\/[^"#?]*)/g))
      found.add(href);
  }
  expect(broken).toEqual([]);
  const published = languages.flatMap(([, lang]) =>
    (readdirSync(`out/${lang}`, { recursive: true }) as string[])
      .filter((name) => name.endsWith('index.html'))
      .map((name) => `/${lang}/${name.replaceAll('\\', '/').replace('index.html', '')}`),
  );
  const files = (readdirSync('out/data', { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name) && !/\.(br|gz)$/.test(name));
  expect([...published, ...files.map((name) => `/data/${name}`)].filter((path) => !found.has(path))).toEqual(
    [],
  );
  for (const { id } of places) expect(found).toContain(`/en/places/${id}/`);
  for (const { id } of sources) expect(found).toContain(`/en/sources/${id}/`);
  await page.goto('/en/data/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /\.(csv|json|geojson|bib|ris|parquet|fgb|kml|atom|zip)$/ }),
  ).toHaveCount(files.filter((name) => !name.includes('/')).length);
});

test('the page of each article holds all its claims, in its order, with voice and paragraph', async ({
  page,
}) => {
  for (const { id, title, url } of sources) {
    await page.goto(`/en/sources/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: /^Read the article/ })).toHaveAttribute('href', url);
    const told = await page
      .getByRole('region', { name: /^What it tells, in its order/ })
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ')));
    const claims = events.flatMap((event) =>
      event.claims.filter(({ source }) => source === id).map((claim) => ({ ...claim, event: event.title })),
    );
    expect(told).toHaveLength(claims.length);
    for (const { paragraph, position, text, event } of claims) {
      const found = told.find(
        (line) =>
          (line.includes(`: ${text.trim()}`) && line.startsWith(`¶${paragraph}${event}`)) ||
          (line.startsWith(`¶${paragraph} ${event}`) && line.includes(text.trim())),
      );
      expect(found, `¶${paragraph} ${text}`).toBeDefined();
      expect(found?.includes('Denied')).toBe(position === 'denies');
      expect(found?.includes('Disputed')).toBe(position === 'disputes');
    }
    const paragraphs = told.map((line) => Number(/^¶(\d+)/.exec(line)?.[1]));
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  }
});

test('the page of each place holds all its events with all their claims, each cited', async ({ page }) => {
  for (const { id, name } of places) {
    await page.goto(`/en/places/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const here = events.filter(({ place }) => place === id);
    await expect(page.getByRole('article')).toHaveCount(here.length);
    const text = ((await page.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const event of here) {
      expect(text).toContain(event.title);
      for (const claim of event.claims) expect(text).toContain(claim.text.trim());
    }
    const cited = page.getByRole('article').getByRole('link', { name: /¶\d+/ });
    await expect(cited).toHaveCount(here.flatMap(({ claims }) => claims).length);
  }
});

test('the page of each day holds the events of that day, and a day without any says so', async ({ page }) => {
  for (let day = 9; day <= 17; day++) {
    const iso = `2020-08-${String(day).padStart(2, '0')}`;
    await page.goto(`/en/days/${iso}/`);
    const told = events.filter(({ start, end }) => start <= iso && end >= iso);
    await expect(page.getByRole('article')).toHaveCount(told.length);
    if (told.length === 0)
      await expect(page.getByText('The articles tell of nothing on this day.')).toBeVisible();
  }
});
