// The commonest columns of Parquet, texts and numbers with decimals, as their pages have them: a value is made when it is
// asked for, so that what nobody looks at costs no more than its bytes. All others are decoded by hyparquet.
import { type Chunk, type Dictionary, ofDictionary, type Page, pagesOf, plain } from './parquet-pages';
import { readRuns } from './parquet-runs';
import { PlainTexts } from './parquet-texts';

/** Values in their order, from 0. */
export type Values = {
  /** Undefined where there is none. */
  at: (index: number) => unknown;
  /** At least as many as the letters of its text. */
  lengthAt: (index: number) => number;
};

/** The values of a row group's rows. Throws an Error for damage; gives nothing where they are written in another way. */
export function columnOf(bytes: Uint8Array, chunk: Chunk): Values | undefined {
  const { kind } = chunk;
  if (!kind) return;
  const known = new Map<Dictionary, Values>();
  const parts: { rows: number; values: Values }[] = [];
  for (const page of pagesOf(bytes, chunk)) {
    const { dictionary, encoding } = page;
    if (encoding === plain) {
      parts.push({
        rows: page.values,
        values: inRows(page, undefined, valuesOf[kind](page.bytes, page.there)),
      });
    } else if (dictionary && ofDictionary.includes(encoding)) {
      const values =
        known.get(dictionary) ??
        remembered(valuesOf[kind](dictionary.bytes, dictionary.values), dictionary.values);
      known.set(dictionary, values);
      parts.push({ rows: page.values, values: inRows(page, placesIn(page, dictionary.values), values) });
    } else return;
  }
  return joined(parts);
}

const valuesOf: Record<NonNullable<Chunk['kind']>, (bytes: Uint8Array, count: number) => Values> = {
  text: (bytes, count) => new PlainTexts(bytes, count),
  double: (bytes, count) => {
    if (bytes.length < 8 * count) throw new Error(`${count} numbers in ${bytes.length} bytes`);
    // In a buffer of their own: in the page they can begin at any byte.
    const numbers = new Float64Array(bytes.slice(0, 8 * count).buffer);
    return { at: (index) => numbers[index], lengthAt: () => longestNumber };
  },
};

/** As many letters as -1.2345678901234567e-300 has. */
export const longestNumber = 24;

/** Each value is made once. */
function remembered(values: Values, count: number): Values {
  const made = new Array<unknown>(count);
  return {
    at: (index) => {
      made[index] ??= values.at(index);
      return made[index];
    },
    lengthAt: (index) => values.lengthAt(index),
  };
}

/** Of the values that are there, their places in the dictionary. */
function placesIn({ bytes, there }: Page, values: number): Uint32Array {
  const places = new Uint32Array(there);
  readRuns(bytes, 1, bytes[0] ?? 0, places);
  for (const place of places)
    if (place >= values) throw new Error(`the value ${place} of a dictionary of ${values}`);
  return places;
}

/** In place of a place: there is no value. */
const missing = 0xffff_ffff;

/** `places`: of those that are there, where they stand in `values`; without, one stands there after another. */
function inRows(
  { values: rows, there, levels }: Page,
  places: Uint32Array | undefined,
  values: Values,
): Values {
  if (there === rows && !places) return values;
  const placeOf = there === rows && places ? places : new Uint32Array(rows).fill(missing);
  if (there < rows) {
    let next = 0;
    for (let row = 0; row < rows; row++) {
      if (levels?.[row] !== 1) continue;
      placeOf[row] = places ? (places[next] ?? missing) : next;
      next++;
    }
    if (next !== there) throw new Error(`${there} values are promised and ${next} are there`);
  }
  return {
    at: (row) => {
      const place = placeOf[row] ?? missing;
      return place === missing ? undefined : values.at(place);
    },
    lengthAt: (row) => {
      const place = placeOf[row] ?? missing;
      return place === missing ? 0 : values.lengthAt(place);
    },
  };
}

/** One part after another. Rows are mostly asked for in their order, so the last part is looked into first. */
function joined(parts: readonly { rows: number; values: Values }[]): Values {
  const [first] = parts;
  if (first && parts.length === 1) return first.values;
  let end = 0;
  const all = parts.map(({ rows, values }) => {
    const start = end;
    end += rows;
    return { start, end, values };
  });
  let here = all[0];
  const partOf = (row: number) => {
    if (!here || row < here.start || row >= here.end)
      here = all.find((part) => row >= part.start && row < part.end);
    return here;
  };
  return {
    at: (row) => {
      const part = partOf(row);
      return part?.values.at(row - part.start);
    },
    lengthAt: (row) => {
      const part = partOf(row);
      return part?.values.lengthAt(row - part.start) ?? 0;
    },
  };
}
