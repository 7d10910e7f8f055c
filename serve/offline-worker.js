// Answers for the network on the device of a reader who chose to keep the pages there
// (docs/decisions/0014-offline-by-choice.md). The build puts `release` in front: its name, and its files with their sums.
// Promise: a release is kept whole or not at all, and no file of it goes while a page under it is open.
const { scope } = self.registration;
/** Whose pages the reader keeps: the page of the choice says it in the worker's address. */
const lang = new URL(location.href).searchParams.get('lang');
const languageOf = (path) => /^([a-z]{2})\//.exec(path)?.[1];
const files = Object.fromEntries(
  Object.entries(release.files).filter(([path]) => [undefined, lang].includes(languageOf(path))),
);
const ours = `dateline ${new URL(scope).pathname} `;
const cacheName = `${ours}${release.name} ${lang}`;

/** A network that is slower is taken for gone, where there is something kept to show. */
const patienceMs = 4000;

addEventListener('install', (event) => event.waitUntil(keepAll()));
// Comes once no page of the release before is open: nothing here asks for it earlier.
addEventListener('activate', (event) => event.waitUntil(dropOthers()));
addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

// Who removes everything and chooses it again on the same page gets the same worker, installed, but without its files.
addEventListener('message', (event) => {
  const [page] = event.ports;
  if (event.data === 'keep all')
    event.waitUntil(
      keepAll().then(
        () => page.postMessage(true),
        () => page.postMessage(false),
      ),
    );
});

async function keepAll() {
  const cache = await caches.open(cacheName);
  const waiting = Object.keys(files);
  const keepSome = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await keep(cache, path);
  };
  try {
    await Promise.all(Array.from({ length: 6 }, keepSome));
  } catch (error) {
    waiting.length = 0;
    await caches.delete(cacheName);
    throw error;
  }
}

async function keep(cache, path) {
  const address = new URL(path, scope);
  // What is named by its content is the same in each release that has it.
  const before = isNamed(path) && (await keptBefore(address));
  // A file with another sum is one of another release, or was changed on its way: the browser refuses it.
  const integrity = files[path];
  const answer =
    before || (await fetch(address, { integrity, cache: isNamed(path) ? 'default' : 'no-cache' }));
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  // What came by a redirection may not be given for a page.
  await cache.put(address, answer.redirected ? new Response(answer.body, answer) : answer);
}

async function keptBefore(address) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(ours) && (await kept(address, name));
    if (found) return found;
  }
  return undefined;
}

async function dropOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
  // The page on which the reader chose this is kept without being loaded again.
  await self.clients.claim();
}

/** Nothing: the browser asks the network as if nobody were here. */
function answerTo(request) {
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range'))
    return undefined;
  const path = new URL(request.url).pathname.slice(new URL(scope).pathname.length);
  if (isNamed(path)) return kept(request).then((found) => found ?? fetch(request));
  if (request.mode === 'navigate') return fromNetwork(request, () => keptPage(request, path));
  return path in files ? fromNetwork(request, () => kept(request)) : undefined;
}

async function fromNetwork(request, instead) {
  // A page that the browser still has may be of a release whose other files it lacks.
  const network = fetch(request, { cache: 'no-cache' });
  const tooLate = new Promise((resolve) => setTimeout(resolve, patienceMs));
  const answer = await Promise.race([network, tooLate]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await instead()) ?? network;
}

async function keptPage(request, path) {
  const { search } = new URL(request.url);
  // With the slash that was forgotten, or in the language that is kept.
  const instead = [`${path}/`, path.replace(/^[a-z]{2}(?=\/)/, lang)].find((near) => near in files);
  const found = await kept(request);
  if (!found && instead) return Response.redirect(new URL(instead + search, scope));
  return found ?? lost();
}

/** What the site says where there is no page. */
async function lost() {
  const page = await kept(new URL('404.html', scope));
  return page && new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers });
}

/** By its name and not opened: opening would make it anew after the reader had it removed. */
const kept = (request, name = cacheName) =>
  caches.match(request, { cacheName: name, ignoreSearch: true, ignoreVary: true });

const isNamed = (path) => path.startsWith('_next/static/') || path.startsWith('first-map/');
