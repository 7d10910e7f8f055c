// citation-js ships no types; these are the parts that citations-back.ts uses.
declare module '@citation-js/core' {
  type Item = Record<string, unknown>;
  export const plugins: {
    input: {
      /** To CSL-JSON. */
      chain(text: string, options: { generateGraph: false }): Item[];
      /** One step: of RIS, each record's values by their tags. */
      chainLink(text: string): Item[];
    };
  };
  export class Cite {
    constructor(record: unknown);
    format(format: 'bibliography', options: { format: 'text'; template: 'apa'; lang: 'en-US' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
