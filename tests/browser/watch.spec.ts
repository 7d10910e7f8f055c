// The control of the watch in site.ts: each kind of fault is made once, and has to be seen.
import { expect, test } from './site';

const faults = [
  { what: 'an error in the console', code: 'console.error("planted")', seen: /^console error: planted/ },
  { what: 'a warning in the console', code: 'console.warn("planted")', seen: /^console warning: planted/ },
  {
    what: 'an exception that nobody catches',
    code: 'setTimeout(() => { throw new Error("planted") })',
    seen: /^page error: planted/,
  },
  {
    what: 'a promise that nobody catches',
    code: 'void Promise.reject(new Error("planted"))',
    seen: /^page error: planted/,
  },
  {
    what: 'a handler in the markup, which the policy forbids',
    code: 'document.body.insertAdjacentHTML("beforeend", "<img alt=planted src=/no.svg onerror=alert(1)>")',
    seen: /^console error: .*Content Security Policy/,
  },
  {
    what: 'a request to another host, which the policy forbids',
    code: 'void fetch("https://planted.invalid/").catch(() => {})',
    seen: /^console error: .*Content Security Policy/,
  },
  {
    what: 'a file that is not there',
    code: 'void fetch("/planted.json")',
    seen: /^console error: .*404.*planted\.json/,
  },
  {
    what: 'a step to another host, which no policy forbids',
    code: 'location.assign("https://planted.invalid/")',
    seen: /^asked another host: https:\/\/planted\.invalid\//,
  },
];

for (const { what, code, seen } of faults) {
  test(`the watch sees ${what}`, async ({ page, complaints }) => {
    await page.route('https://planted.invalid/', (route) => route.fulfill({ body: 'planted' }));
    await page.goto('/en/about/');
    await page.evaluate(`${code}; undefined`);
    await expect.poll(() => complaints.all).toContainEqual(expect.stringMatching(seen));
    complaints.clear();
  });
}

test('the watch sees what happens in a page of another reader', async ({ otherReader, complaints }) => {
  const page = await otherReader();
  await page.goto('/en/about/');
  await page.evaluate('console.error("planted")');
  await expect.poll(() => complaints.all).toContainEqual(expect.stringMatching(/planted/));
  complaints.clear();
});

test.describe('a fault that is left over', () => {
  test.fail();
  test('fails its test', async ({ page, complaints }) => {
    await page.goto('/en/about/');
    await page.evaluate('console.warn("planted")');
    await expect.poll(() => complaints.all.length).toBe(1);
  });
  test('fails its test when it was expected and did not come', async ({ complaints }) => {
    complaints.expect(/planted/);
  });
});
