/** Characters of a text that stands for a title. */
export const titleLength = 160;

/** Cut after a word, and shown to be cut. */
export const asTitle = (text: string): string =>
  text.length > titleLength ? `${text.slice(0, titleLength).replace(/\s+\S*$/, '')} …` : text;
