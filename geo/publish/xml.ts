// XML as text: elements, and a claim as a sentence, for the formats that are made of it.
import type { Atlas, Claim } from '../model';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A piece of XML that is written already; every other text is escaped. */
export type Xml = { xml: string };

/** An element a line. Parts that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...parts: Array<Xml | string | undefined>
): Xml {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  );
  const body = parts
    .map((part) => (typeof part === 'object' ? `\n${part.xml}` : escaped(part ?? '')))
    .join('');
  return { xml: body ? `<${head}>${body}${body.startsWith('\n') ? '\n' : ''}</${name}>` : `<${head}/>` };
}

export const documentOf = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

const verbs = { reports: '', denies: ' (denies)', disputes: ' (disputes)' };

/**
 * `plant press office (denies), The Telegraph in Independent.ie, ¶8: …` Whose state media it is, is said; what a row of a
 * dataset cites stands after the text.
 */
export function claimInWords(
  { voice, position, source, paragraph, row, text, addresses = [] }: Claim,
  { about, sources }: Atlas,
): string {
  const work = sources.find(({ id }) => id === source);
  const state = work?.stateMedia ? ` (${work.stateMedia.en})` : '';
  const name = about.voices[voice]?.name ?? voice;
  const where = row ? `row ${row}` : `¶${paragraph}`;
  return [
    `${name}${verbs[position]}, ${work?.short ?? source}${state}, ${where}: ${text}`,
    ...addresses,
  ].join(' ');
}
