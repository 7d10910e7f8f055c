// What the languages are called.
import type { Lang } from '../geo/langs';

/** Each in its own language; the short name is how the whole one begins. */
export const languageNames: Record<Lang, { name: string; short: string }> = {
  en: { name: 'English', short: 'Eng' },
  be: { name: 'Беларуская', short: 'Бел' },
  ru: { name: 'Русский', short: 'Рус' },
};
