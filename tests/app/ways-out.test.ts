// A worker that reads a reader's file, as far as it can be made up; tests/browser/open-plain-host.spec.ts asks a browser.
import { expect, test } from 'vitest';
import { closeWaysOut } from '../../app/open/ways-out';

test('nothing that could connect is left, in the worker or in what it inherits from', () => {
  class Cache {
    add() {}
    match() {}
  }
  class AnyWorker {
    get caches() {
      return new Cache();
    }
    fetch() {}
    atob() {}
  }
  class ThisWorker extends AnyWorker {
    Cache = Cache;
    FontFace = class {};
    WebSocket = class {};
  }
  const worker = new ThisWorker();
  closeWaysOut(worker);
  for (const holder of [worker, AnyWorker.prototype])
    expect(holder).toMatchObject({ fetch: undefined, caches: undefined, atob: expect.any(Function) });
  expect(worker).toMatchObject({ FontFace: undefined, WebSocket: undefined, Worker: undefined });
  expect(Cache.prototype).toMatchObject({ add: undefined, addAll: undefined, match: expect.any(Function) });
});

test('a worker without caches, as hosts without encryption have it, is closed, too', () => {
  const worker = { fetch() {} };
  closeWaysOut(worker);
  expect(worker.fetch).toBeUndefined();
});
