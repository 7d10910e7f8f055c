// What a word is compared by, whatever script or romanisation it is written in: Хабаровск, Khabarovsk and Habarovsk are one.
// A skeleton for comparing, never to be shown. It joins what readers cannot know to keep apart; o and a it keeps, for
// the data has each name in Belarusian, which writes unstressed o as a, and in Russian, which does not.

/** Each letter by itself, so that a word that changes its script in the middle is the same word. */
const letters: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'g',
    ц: 'c',
    ч: 'c',
    ш: 's',
  },
  ...{ щ: 'sc', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja', є: 'je', ł: 'l' },
  // With their marks: without them they would be another letter.
  ...{ й: 'j', ў: 'v', ё: 'jo' },
};

/**
 * Romanisations, joined in this order. г and g are h in Belarusian, and х is kh, h or ch: all are g. Of c and ch, s and
 * sh, z and zh the second may have lost its mark (č, š, ž). ў is u, ŭ or w, and в in Russian names. y stands for both й and ы.
 */
const joined: Array<[RegExp, string]> = [
  [/shch|szcz/g, 'sc'],
  [/tch|ch|cz|ts(?=[aeiouyj])|^ts/g, 'c'],
  [/sh|sz/g, 's'],
  [/zh/g, 'z'],
  [/kh|gh|h/g, 'g'],
  [/[yj]o|[yji]e/g, 'e'],
  [/[vw]/g, 'u'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** The skeleton of a word. Folding it once more changes nothing. Takes any text, never throws. */
export function fold(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[йўё]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{C}'’ʼʹ`´]/gu, '');
  const latin = [...plain].map((letter) => letters[letter] ?? letter).join('');
  const once = joined.reduce((text, [from, to]) => text.replace(from, to), latin);
  // What one rule makes can be what another joins.
  return once === word ? once : fold(once);
}

/** The words of a text, each as it stands. An apostrophe is part of one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’ʼʹ]+/gu) ?? [];
