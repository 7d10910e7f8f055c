// Names in the place of a place that name none which a point could stand for: a country, "nationwide", "online".

/** Of these the town is called as the country, and is nearly all of it. */
const towns: ReadonlySet<string> = new Set(['DJ', 'GI', 'HK', 'LU', 'MC', 'MO', 'SG', 'SM', 'VA']);

const languages = ['en', 'fr', 'es', 'pt', 'de', 'ru', 'be', 'uk'];

/** As Unicode's CLDR names the codes of ISO 3166, in small letters. */
export const countryNames: ReadonlySet<string> = new Set([
  ...languages.flatMap((language) => [...namesIn(language, 'long'), ...namesIn(language, 'short')]),
  'usa',
]);

function namesIn(language: string, style: 'long' | 'short'): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return codes.flatMap((code) => (towns.has(code) ? [] : (names.of(code)?.toLowerCase() ?? [])));
}

/** Words for no place, or for more than one. */
export const vagueNames: ReadonlySet<string> = new Set(
  (
    'nationwide, national, countrywide, statewide, worldwide, global, international, various, various locations, various cities, ' +
    'multiple, multiple locations, multiple cities, several, several locations, several cities, unknown, unspecified, online, virtual, ' +
    'по всей стране, вся страна, онлайн, неизвестно, па ўсёй краіне, уся краіна, анлайн, невядома, по всій країні, ' +
    'todo el país, a nivel nacional, dans tout le pays, bundesweit, online-veranstaltung'
  ).split(', '),
);
