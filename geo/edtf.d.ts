// edtf 4.11 ships no types; these are the parts that dates.ts uses.
declare module 'edtf' {
  type Mask = { value: number };
  export type Parsed = {
    type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
    precision?: number;
    /** Milliseconds, UTC; null or ±Infinity for an open end. */
    min: number | null;
    max: number | null;
    approximate?: Mask;
    uncertain?: Mask;
    unspecified?: Mask;
    lower?: Parsed | number | null;
    upper?: Parsed | number | null;
    values?: Array<Parsed | Parsed[]>;
    edtf: string;
  };
  /** Throws on text that is not EDTF. */
  export default function edtf(text: string): Parsed;
}
