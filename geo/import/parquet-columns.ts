// The commonest columns of Parquet, texts, days and numbers with decimals, as their pages have them: a value is made when it
// is asked for, so that what nobody looks at costs no more than its bytes. All others are decoded by hyparquet.
import { type Chunk, type Dictionary, ofDictionary, type Page, pagesOf, plain } from './parquet-pages';
import { readRuns } from './parquet-runs';
import { PlainTexts } from './parquet-texts';
import { days, doubles, InRows, Joined, missing, type Part, Remembered, type Values } from './parquet-values';

/** The values of a row group's rows. Throws an Error for damage; gives nothing where they are written in another way. */
export function columnOf(bytes: Uint8Array, chunk: Chunk): Values | undefined {
  const { kind } = chunk;
  if (!kind) return;
  const known = new Map<Dictionary, Values>();
  const parts: Part[] = [];
  let end = 0;
  for (const page of pagesOf(bytes, chunk)) {
    const { dictionary, encoding } = page;
    let values: Values;
    if (encoding === plain) values = inRows(page, undefined, valuesOf[kind](page.bytes, page.there));
    else if (dictionary && ofDictionary.includes(encoding)) {
      const all =
        known.get(dictionary) ??
        new Remembered(valuesOf[kind](dictionary.bytes, dictionary.values), dictionary.values);
      known.set(dictionary, all);
      values = inRows(page, placesIn(page, dictionary.values), all);
    } else return;
    parts.push({ start: end, values });
    end += page.values;
  }
  return parts.length === 1 ? parts[0]?.values : new Joined(parts);
}

const valuesOf: Record<NonNullable<Chunk['kind']>, (bytes: Uint8Array, count: number) => Values> = {
  text: (bytes, count) => new PlainTexts(bytes, count),
  double: doubles,
  day: days,
};

/** Of the values that are there, their places in the dictionary. */
function placesIn({ bytes, there }: Page, values: number): Uint32Array {
  const places = new Uint32Array(there);
  readRuns(bytes, 1, bytes[0] ?? 0, places);
  for (const place of places)
    if (place >= values) throw new Error(`the value ${place} of a dictionary of ${values}`);
  return places;
}

/** `places`: of those that are there, where they stand in `values`; without, one stands there after another. */
function inRows(
  { values: rows, there, levels }: Page,
  places: Uint32Array | undefined,
  values: Values,
): Values {
  if (there === rows) return places ? new InRows(places, values) : values;
  const placeOf = new Uint32Array(rows).fill(missing);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    if (levels?.[row] !== 1) continue;
    placeOf[row] = places ? (places[next] ?? missing) : next;
    next++;
  }
  if (next !== there) throw new Error(`${there} values are promised and ${next} are there`);
  return new InRows(placeOf, values);
}
