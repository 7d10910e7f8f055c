// Which two columns hold latitude and longitude: by names that are known, else by two names that differ in just that word.
import { headerWords } from './header-words';

const pairs: readonly [string, string][] = [
  ['latitude', 'longitude'],
  ['lat', 'lon'],
  ['lat', 'lng'],
  ['lat', 'long'],
  ['latitud', 'longitud'],
  ['широта', 'долгота'],
  ['широта', 'довгота'],
  ['шырата', 'даўгата'],
  ['breitengrad', 'langengrad'],
];

/** `headers`: column names as they are looked up, in the order of the file. Both or none. */
export function degreeColumns(headers: ReadonlyMap<string, string>): [string, string] | undefined {
  const called = (header: string) => [...headers].find(([, of]) => of === header)?.[0];
  const first = (words: readonly string[]) => words.map(called).find((name) => name !== undefined);
  const [latitude, longitude] = [first(headerWords.latitude), first(headerWords.longitude)];
  if (latitude && longitude) return [latitude, longitude];
  for (const [name, header] of headers) {
    const words = header.split(' ');
    for (const [north, east] of pairs) {
      if (!words.includes(north)) continue;
      const partner = called(words.map((word) => (word === north ? east : word)).join(' '));
      if (partner) return [name, partner];
    }
  }
}
