// The worker that reads a reader's file, from a host that sends no policy with it: it has put its ways out away by itself.
import { plainHost } from './plain-host';
import { expect, test as siteTest } from './site';

const asked: string[] = [];
const test = siteTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  baseURL: async ({}, use) => {
    const { server, address } = await plainHost('out');
    server.on('request', ({ url = '' }) => void (url.startsWith('/tried/') && asked.push(url)));
    server.on('upgrade', ({ url = '' }, socket) => {
      asked.push(url);
      socket.destroy();
    });
    await use(address);
    server.close();
    server.closeAllConnections();
  },
});

/** What code in the worker would write to reach the host. */
const tried = [
  "fetch('/tried/fetch')",
  "WorkerGlobalScope.prototype.fetch.call(self, '/tried/inherited-fetch')",
  "new Promise((end, fail) => { const r = new XMLHttpRequest(); r.onload = end; r.onerror = fail; r.open('GET', '/tried/request'); r.send(); })",
  "new Promise((end, fail) => { const s = new WebSocket('/tried/socket'); s.onopen = end; s.onerror = fail; })",
  "new WebSocketStream('/tried/stream').opened",
  "new Promise((end, fail) => { const s = new EventSource('/tried/events'); s.onopen = end; s.onerror = fail; })",
  "caches.open('tried').then((cache) => cache.add('/tried/cache'))",
  "Object.getOwnPropertyDescriptor(WorkerGlobalScope.prototype, 'caches').get.call(self).open('tried').then((cache) => cache.add('/tried/inherited-caches'))",
  "navigator.storageBuckets.open('tried').then((bucket) => bucket.caches.open('tried')).then((cache) => cache.addAll(['/tried/bucket']))",
  "new FontFace('tried', 'url(/tried/font)').load()",
  "new Worker('/tried/worker'), new Promise((end) => setTimeout(end, 500))",
  // It cannot be put away (app/open/ways-out.ts).
  "import('/tried/import')",
];

test('where a host sends no policy, the worker that reads a file reaches it by nothing but import()', async ({
  page,
}) => {
  await page.goto('/en/open/');
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('/open-worker/'));
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'events.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('date,latitude,longitude\n2021-03-04,50.45,30.52\n'),
  });
  const worker = await started;
  await expect(page.getByText('1 of 1 event')).toBeVisible();
  for (const code of tried) await worker.evaluate(`Promise.resolve().then(() => ${code}).catch(() => {})`);
  expect(asked).toEqual(['/tried/import']);
});
