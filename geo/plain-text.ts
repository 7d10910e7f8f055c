// What a text of the atlas may not hold, because a reader would not see that it is there: characters that no eye sees
// and that change what is read around them. Zero-width joiners are no fault: some scripts are written with them.

/** Controls, separators of lines, halves of a pair, and marks that turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

const kinds: Array<[RegExp, string]> = [
  [/[\u202a-\u202e\u2066-\u2069]/u, 'which turns the direction of the text'],
  [/[\n\r\p{Zl}\p{Zp}]/u, 'a line break'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half of a character'],
];

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first such character and its place, in words. Undefined where there is none. */
export function unseenIn(text: string): string | undefined {
  const [found] = text.matchAll(unseen);
  if (!found) return;
  const kind = kinds.find(([pattern]) => pattern.test(found[0]))?.[1] ?? 'which is no character';
  return `${codeOf(found[0])}, ${kind}, as character ${[...text.slice(0, found.index)].length + 1}`;
}

/** For a message: such characters by their number, so that they change nothing where it is read. */
export const withoutUnseen = (text: string): string =>
  text.replace(unseen, (character) => `<${codeOf(character)}>`);

/** A spreadsheet that opens the published tables runs a text that begins so. */
export const isFormula = (text: string): boolean => /^[=+@-]/.test(text);
