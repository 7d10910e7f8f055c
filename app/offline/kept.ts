// Whether this device keeps the pages, and how that begins and ends. What is kept says so itself: the only mark of the
// reader's choice is the browser's registration of the worker (serve/offline-worker.js).
import { base } from '../../serve/base-path.mjs';

/** Impossible: the browser keeps nothing here, as in some private windows, or where the address is not secure. */
export type Kept = 'impossible' | 'no' | 'coming' | 'yes';

const scope = `${base}/`;

export async function keptNow(): Promise<Kept> {
  try {
    const registration = await registered();
    if (!registration) return 'no';
    return registration.active ? 'yes' : 'coming';
  } catch {
    return 'impossible';
  }
}

/** Settles when all is there (yes) or nothing (no). */
export async function keepAll(): Promise<Kept> {
  const address = `${base}/offline.js`;
  try {
    // A server that says nothing of caching would let an old worker stay for years.
    await navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' });
    return await whenSettled();
  } catch {
    return 'no';
  }
}

/** Of what is on its way, perhaps since before this page was opened. */
export async function whenSettled(): Promise<Kept> {
  const coming = (await registered())?.installing;
  if (coming) {
    await new Promise<void>((settled) => {
      const look = () => ['activated', 'redundant'].includes(coming.state) && settled();
      coming.addEventListener('statechange', look);
      look();
    });
  }
  return (await registered())?.active ? 'yes' : 'no';
}

/** Leaves neither registration nor files. */
export async function removeAll(): Promise<void> {
  await (await registered())?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`dateline ${scope} `)).map((name) => caches.delete(name)),
  );
}

/** Of this site: above a site in a folder there may be another. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === new URL(scope, location.href).href ? found : undefined;
}
