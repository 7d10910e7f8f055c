// The published files: each opens for anybody, with its type, and holds what the data files hold.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { counted, events, places, sources } from './atlas';
import { expect, test } from './site';

const claims = events.flatMap((event) => event.claims);
const files = [
  { name: 'places.geojson', type: 'application/geo+json', rows: places.length },
  { name: 'events.geojson', type: 'application/geo+json', rows: events.length },
  { name: 'events.csv', type: 'text/csv; charset=utf-8', rows: events.length },
  { name: 'claims.csv', type: 'text/csv; charset=utf-8', rows: claims.length },
];

for (const { name, type, rows } of [
  ...files,
  { name: 'sources.json', type: 'application/json; charset=utf-8', rows: sources.length },
]) {
  test(`/data/${name} opens for everybody with its type, and has ${rows} rows`, async ({ request }) => {
    const answer = await request.get(`/data/${name}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    const text = await answer.text();
    const all = name.endsWith('.csv') ? Papa.parse(text, { header: true }).data : JSON.parse(text);
    expect((all.features ?? all).length).toBe(rows);
  });
}

test('readers of feeds find both from the data page', async ({ page, request }) => {
  await page.goto('/en/data/');
  const feeds = await page
    .locator('link[rel="alternate"][type="application/atom+xml"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(feeds).toEqual(['/data/events.atom', '/data/changes.atom']);
  for (const feed of feeds) {
    const answer = await request.get(feed);
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  }
});

test('a page of another site may read the data, whole and in part', async ({ page, complaints, baseURL }) => {
  complaints.expect(/^asked another host: http:\/\/127\.0\.0\.1:/);
  const desk = createServer((_, response) => response.end('A desk of its own'));
  await new Promise<void>((ready) => desk.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);
  const read = await page.evaluate(async (address) => {
    const part = await fetch(address, { headers: { Range: 'bytes=0-19' } });
    return {
      status: part.status,
      part: (await part.text()).length,
      whole: (await (await fetch(address)).text()).length,
    };
  }, `${baseURL}/data/events.csv`);
  desk.close();
  desk.closeAllConnections();
  expect(read).toEqual({ status: 206, part: 20, whole: expect.any(Number) });
  expect(read.whole).toBeGreaterThan(1000);
});

test('the event files say the same: ids, dates, citations and denials', async ({ request }) => {
  const { features } = await (await request.get('/data/events.geojson')).json();
  const rows = Papa.parse<Record<string, string>>(await (await request.get('/data/events.csv')).text(), {
    header: true,
  }).data;
  const told = Papa.parse<Record<string, string>>(await (await request.get('/data/claims.csv')).text(), {
    header: true,
  }).data;
  expect(features.map(({ id }: { id: string }) => id)).toEqual(events.map(({ id }) => id));
  expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  for (const [index, { id, start, end, action, claims }] of events.entries()) {
    expect(features[index].properties).toMatchObject({ start, end, action });
    expect(rows[index]).toMatchObject({ start, end, action });
    expect(JSON.parse(rows[index]?.claims ?? '')).toEqual(features[index].properties.claims);
    const cited = claims.map(({ source, paragraph, position }) => `${source} ${paragraph} ${position}`);
    expect(
      told
        .filter(({ event }) => event === id)
        .map(({ source, paragraph, position }) => `${source} ${paragraph} ${position}`),
    ).toEqual(cited);
  }
  expect(features.filter(({ geometry }: { geometry: unknown }) => geometry).length).toBe(counted.length);
});

test('the data page links each file, and a click downloads or shows it', async ({ page, request }) => {
  await page.goto('/en/data/');
  // The citations of single things, in a folder of their own, are linked where these are cited.
  const named = readdirSync('out/data').filter((each) => /\.\w+$/.test(each) && !/\.(br|gz)$/.test(each));
  for (const name of named) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect((await request.head(href ?? '')).status()).toBe(200);
  }
});

for (const { name, type } of [
  { name: 'events.parquet', type: 'application/vnd.apache.parquet' },
  { name: 'events.fgb', type: 'application/octet-stream' },
  { name: 'dateline.zip', type: 'application/zip' },
  { name: 'atlas.kml', type: 'application/vnd.google-earth.kml+xml; charset=utf-8' },
  { name: 'changes.atom', type: 'application/atom+xml; charset=utf-8' },
]) {
  test(`/data/${name} has its type, and is sent in part`, async ({ request }) => {
    const answer = await request.get(`/data/${name}`, { headers: { Range: 'bytes=0-3' } });
    expect(answer.status()).toBe(206);
    expect((await answer.body()).length).toBe(4);
    expect(answer.headers()).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
  });
}

const found = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' }).stdout;

// Beside the machine of whoever writes, only CI must have it: .ci/run installs it.
const layers = [
  ...files,
  { name: 'places.fgb', rows: places.length },
  { name: 'events.fgb', rows: counted.length },
  { name: 'atlas.kml', rows: events.length },
];
for (const { name, rows } of found || process.env.CI ? layers : []) {
  test(`GDAL's ogrinfo opens ${name} and counts ${rows} features`, async ({ request }) => {
    expect(found, 'CI needs ogrinfo: apt-get install gdal-bin').toBeTruthy();
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    writeFileSync(join(folder, name), await (await request.get(`/data/${name}`)).body());
    const { status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-al', '-so', join(folder, name)], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Feature Count: ${rows}\n`);
    if (/\.(geojson|fgb|kml)$/.test(name)) expect(stdout).toContain('WGS 84');
  });
}
