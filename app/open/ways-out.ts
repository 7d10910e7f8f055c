// What of a worker can connect to a host, tried one by one in Chromium 156.

const doors = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'FontFace',
  'caches',
  'importScripts',
  'Worker',
];

/** A bucket of `navigator.storageBuckets` gives caches, too. */
const doorsOfCache = ['add', 'addAll'];

/**
 * Puts away what in the worker could connect. Not `import()`, which belongs to the language and stays: only the policy that a
 * host sends with the script closes it, to every host but the site's own, whose scripts may run.
 */
export function closeWaysOut(worker: object & { Cache?: { prototype: object } }): void {
  putAway(worker, doors);
  if (worker.Cache) putAway(worker.Cache.prototype, doorsOfCache);
}

/** Also from its prototypes, where whoever knows them would find what stands there. */
function putAway(from: object, names: readonly string[]): void {
  for (let holder: object | null = from; holder; holder = Object.getPrototypeOf(holder))
    for (const name of names)
      if (holder === from || Object.hasOwn(holder, name))
        Object.defineProperty(holder, name, { value: undefined });
}
