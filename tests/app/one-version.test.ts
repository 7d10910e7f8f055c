// A published file that is read in parts, and is replaced on the server meanwhile.
import { expect, test } from 'vitest';
import { isChanged, oneVersion } from '../../app/table/one-version';

/** Fetches, as the server would answer with these headers, one after the other. */
async function fetched(...answers: [status: number, headers: Record<string, string>][]) {
  const fetchPart = oneVersion(async () => {
    const [status = 206, headers = {}] = answers.shift() ?? [];
    return new Response('part', { status, headers });
  });
  while (answers.length > 0) await fetchPart('/data/events.parquet');
}

const monday = 'Mon, 10 Aug 2020 10:00:00 GMT';
const sunday = 'Sun, 09 Aug 2020 10:00:00 GMT';

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['has another tag', { ETag: '"a"' }, { ETag: '"b"' }],
  ['is of another time, where no tag is said', { 'Last-Modified': sunday }, { 'Last-Modified': monday }],
])('a part that %s is of another file, and whoever asked is told', async (_what, first, other) => {
  const problem = await fetched([206, first], [206, first], [206, other]).catch((thrown: unknown) => thrown);
  expect(isChanged(problem)).toBe(true);
});

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['the same tag, which a host in between made weak', { ETag: '"a"' }, { ETag: 'W/"a"' }],
  [
    'the same tag and another time',
    { ETag: '"a"', 'Last-Modified': sunday },
    { ETag: '"a"', 'Last-Modified': monday },
  ],
  ['nothing that both say', { ETag: '"a"' }, { 'Last-Modified': monday }],
])('a part with %s is of the same file', async (_what, first, other) => {
  await expect(fetched([206, first], [206, other])).resolves.toBeUndefined();
});

test('what is no part is not compared: a host can pack the whole, under a tag of its own', async () => {
  await expect(fetched([200, { ETag: '"a-gzip"' }], [206, { ETag: '"a"' }])).resolves.toBeUndefined();
});

test('what else goes wrong is no change of the file', async () => {
  expect(isChanged(new Error('fetch failed 404'))).toBe(false);
});
