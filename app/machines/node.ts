// A thing as JSON-LD says it, and how a page carries it.

/** What is undefined is not written. */
export type Node = { '@type': string; '@id'?: string | undefined; [property: string]: unknown };

/** The element for a page. No text of the data can end it: it holds no `<`. */
export function dataBlock(graph: readonly Node[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}
