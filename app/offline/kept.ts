// Whether this device keeps the pages, and how that begins and ends. What is kept says so itself: the only mark of the
// reader's choice is the browser's registration of the worker (serve/offline-worker.js).
import type { Lang } from '../../geo/langs';
import { base } from '../../serve/base-path.mjs';

/** Pages are kept in one language. Impossible: the browser keeps nothing here, as in some private windows, or where the address is not secure. */
export type Kept = 'impossible' | 'no' | 'coming' | 'yes' | 'otherLanguage';

const scope = `${base}/`;
const addressFor = (lang: Lang) => `${base}/offline.js?lang=${lang}`;

export async function keptNow(lang: Lang): Promise<Kept> {
  try {
    const registration = await registered();
    if (!registration) return 'no';
    if (!registration.active) return 'coming';
    if ((await keptNames()).length === 0) return 'no';
    return registration.active.scriptURL.endsWith(addressFor(lang)) ? 'yes' : 'otherLanguage';
  } catch {
    return 'impossible';
  }
}

/** Settles when all is there (yes) or nothing (no). */
export async function keepAll(lang: Lang): Promise<Kept> {
  try {
    // A server that says nothing of caching would let an old worker stay for years.
    await navigator.serviceWorker.register(addressFor(lang), { scope, updateViaCache: 'none' });
    if ((await whenSettled(lang)) === 'yes') return 'yes';
    const worker = (await registered())?.active;
    if (worker && (await keepsAgain(worker))) return 'yes';
  } catch {
    // The browser forbids it, or something could not be fetched.
  }
  await removeAll().catch(() => {});
  return 'no';
}

/** A browser may give back, with nothing to install, the worker that was removed under an open page. */
function keepsAgain(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((answered) => {
    port1.onmessage = ({ data }) => answered(data === true);
  });
  worker.postMessage('keep all', [port2]);
  return answer;
}

/** Of what is on its way, perhaps since before this page was opened. */
export async function whenSettled(lang: Lang): Promise<Kept> {
  const coming = (await registered())?.installing;
  if (coming) {
    await new Promise<void>((settled) => {
      const look = () => ['activated', 'redundant'].includes(coming.state) && settled();
      coming.addEventListener('statechange', look);
      look();
    });
  }
  return keptNow(lang);
}

/** Leaves neither registration nor files. */
export async function removeAll(): Promise<void> {
  await (await registered())?.unregister();
  for (const name of await keptNames()) await caches.delete(name);
}

const keptNames = async () => (await caches.keys()).filter((name) => name.startsWith(`dateline ${scope} `));

/** Of this site: above a site in a folder there may be another. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === new URL(scope, location.href).href ? found : undefined;
}
