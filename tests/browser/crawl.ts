// Follows every address of a site from file to file, without a browser: what pages, feeds, maps and descriptions name.
import { type Address, addressesIn } from './addresses';

export type Answer = { status: number; type: string; bytes: Buffer };
export type Crawled = {
  /** By path and query. */
  answers: Map<string, Answer>;
  /** Each address with the file that names it first. */
  named: Array<Address & { from: string; url: URL }>;
};

/**
 * `host`: where it is served. `home`: the address that its files say is theirs, if another; nothing else is asked.
 * `starts`: what people and programs ask for without a link.
 */
export async function crawl(host: string, starts: string[], home = host): Promise<Crawled> {
  const answers: Crawled['answers'] = new Map();
  const named: Crawled['named'] = [];
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (answers.has(path)) continue;
    // Who is sent on has followed a wrong link.
    const answer = await fetch(host + path, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'identity' },
    });
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    answers.set(path, { status: answer.status, type, bytes });
    for (const address of addressesIn(path, type, bytes.toString())) {
      const url = new URL(address.to, home + path);
      const key = `${address.by} ${address.rel} ${url}`;
      if (seen.has(key)) continue;
      seen.add(key);
      named.push({ ...address, from: path, url });
      if (url.origin === new URL(home).origin) waiting.push(url.pathname + url.search);
    }
  }
  return { answers, named };
}
