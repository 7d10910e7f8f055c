// The index, fetched on first use and kept for the page's life.
import { type Found, searchIn } from '../../geo/search';
import { base } from '../../serve/base-path.mjs';

export type Find = (text: string) => Found[];

let coming: Promise<Find> | undefined;

/** Rejects when it does not come or is none; the next question asks for it anew. */
export function askIndex(): Promise<Find> {
  coming ??= fetched().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

async function fetched(): Promise<Find> {
  const answer = await fetch(`${base}/search.json`);
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return searchIn(await answer.text());
}
