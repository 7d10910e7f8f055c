// The text of one data file → its value, and the line of every part of it.
// JSON is YAML, so places.geojson is read by the same reader.
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Something wrong in a data file, at a line counted from 1. */
export type Problem = { file: string; line: number; message: string };

export type Path = ReadonlyArray<string | number>;

export type DataText = {
  file: string;
  value: unknown;
  problems: Problem[];
  /** The line of the value at the path, or of the nearest part around it that exists. */
  lineOf: (path: Path) => number;
};

/** Never throws. One slip of syntax can cause many errors, so only a file's first is told. */
export function readData(file: string, text: string): DataText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const fault = [...document.errors, ...document.warnings][0];
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1;
    const message = `${fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}, expected well-formed text`;
    return { file, value: undefined, problems: [{ file, line, message }], lineOf };
  }
  try {
    return { file, value: document.toJS(), problems: [], lineOf };
  } catch (error) {
    const message = `${error instanceof Error ? error.message : String(error)}, expected plain values`;
    return { file, value: undefined, problems: [{ file, line: 1, message }], lineOf };
  }
}
