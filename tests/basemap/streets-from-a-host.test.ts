// Streets cut out of an archive at a host: few requests, and what is interrupted goes on where it stopped.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestsFor } from '../../basemap/streets/copy.mjs';
import { cutFrom, folder, fromFile, reader, type Wish, whole } from './region';

describe('from a host', () => {
  let host: Server;
  let asked = 0;
  /** After so many answers the host refuses. */
  let patience = Number.POSITIVE_INFINITY;
  let ranges = true;
  /** After so many answers the archive is another. */
  let release = Number.POSITIVE_INFINITY;
  /** Before the tag of every second answer, as hosts have it that compress some answers. */
  let weak = '';
  /** What the host says that it sends, where it says so. */
  let sends: ((from: number, to: number) => string) | undefined;
  beforeAll(async () => {
    host = createServer((request, response) => {
      asked += 1;
      if (asked > patience) return void response.writeHead(403).end();
      const [, from = 0, to = 0] = (/bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []).map(Number);
      if (!ranges) return void response.end(whole);
      const ETag = `${asked % 2 === 0 ? weak : ''}${asked > release ? '"2"' : '"1"'}`;
      const range = sends && { 'Content-Range': sends(from, to) };
      response.writeHead(206, { ETag, ...range }).end(whole.subarray(from, to + 1));
    });
    await new Promise<void>((listening) => host.listen(0, listening));
  });
  afterAll(() => void host.close());
  beforeEach(() => {
    asked = 0;
    patience = Number.POSITIVE_INFINITY;
    release = Number.POSITIVE_INFINITY;
    ranges = true;
    weak = '';
    sends = undefined;
  });
  const fromHost = (wish?: Wish) =>
    cutFrom(`http://localhost:${(host.address() as AddressInfo).port}/region.pmtiles`, wish);

  test('it is the same, byte for byte, as from a file', async () => {
    const [near, far] = [await fromFile({ name: 'near.pmtiles' }), await fromHost({ name: 'far.pmtiles' })];
    expect(readFileSync(far).equals(readFileSync(near))).toBe(true);
  });

  test('neighbours are one request', async () => {
    const { numAddressedTiles } = await reader(await fromHost()).getHeader();
    expect(asked).toBeLessThan(numAddressedTiles / 5);
  });

  test('what was interrupted goes on where it stopped, and ends with the same bytes', async () => {
    await fromHost({ name: 'at-once.pmtiles' });
    const all = asked;
    [asked, patience] = [0, all - 2];
    await expect(fromHost()).rejects.toThrow('answered 403 Forbidden');
    const part = join(folder.root, 'streets.pmtiles.part');
    // As when the disk was full in the middle of a tile.
    writeFileSync(part, readFileSync(part).subarray(0, -1));
    [asked, patience] = [0, Number.POSITIVE_INFINITY];
    const file = await fromHost();
    expect(asked).toBeLessThan(all);
    expect(readFileSync(file).equals(readFileSync(join(folder.root, 'at-once.pmtiles')))).toBe(true);
    expect(existsSync(part)).toBe(false);
  });

  test('what was begun of another archive is not gone on with', async () => {
    writeFileSync(join(folder.root, 'streets.pmtiles.part'), 'of another archive'.repeat(10_000));
    const [near, far] = [await fromFile({ name: 'near.pmtiles' }), await fromHost()];
    expect(readFileSync(far).equals(readFileSync(near))).toBe(true);
  });

  test('an archive that becomes another meanwhile is not mixed with it', async () => {
    release = 3;
    await expect(fromHost()).rejects.toThrow('has changed meanwhile; begin again');
  });

  test('an archive is the same where its tag is only sometimes called weak, and another where the tag is', async () => {
    weak = 'W/';
    await fromHost();
    [asked, release] = [0, 3];
    await expect(fromHost({ name: 'again.pmtiles' })).rejects.toThrow('has changed meanwhile; begin again');
  });

  test('a host that says which range it sends is believed where that is the one', async () => {
    sends = (from, to) => `Bytes ${from}-${to}/*`;
    const [near, far] = [await fromFile({ name: 'near.pmtiles' }), await fromHost()];
    expect(readFileSync(far).equals(readFileSync(near))).toBe(true);
  });

  test('a host that sends another range than the one that was asked for is named', async () => {
    sends = () => `bytes 7-9/${whole.length}`;
    await expect(fromHost()).rejects.toThrow(
      /sends bytes 7-9\/\d+ when it is asked for those from 0; download the archive, and name the file/,
    );
  });

  test('a host that knows no ranges is named, and nothing large is read', async () => {
    ranges = false;
    await expect(fromHost()).rejects.toThrow('sends the whole file when it is asked for a range');
  });
});

describe('pieces of an archive are one request', () => {
  test.each([
    [
      'where they touch',
      [
        { from: 0, length: 10 },
        { from: 10, length: 10 },
      ],
      1,
    ],
    [
      'where little lies between them',
      [
        { from: 0, length: 10 },
        { from: 10_000, length: 10 },
      ],
      1,
    ],
    [
      'but not where much lies between them',
      [
        { from: 0, length: 10 },
        { from: 100_000, length: 10 },
      ],
      2,
    ],
    [
      'but not where the second lies before the first',
      [
        { from: 20, length: 10 },
        { from: 0, length: 10 },
      ],
      2,
    ],
    [
      'but not more than 4 MiB',
      [
        { from: 0, length: 4_000_000 },
        { from: 4_000_000, length: 400_000 },
      ],
      2,
    ],
  ])('%s', (_, pieces, requests) => {
    expect(requestsFor(pieces)).toHaveLength(requests);
  });
});
