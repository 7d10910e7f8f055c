// The text of one data file → its value, and the line of every part of it.
// JSON is YAML, so places.geojson is read by the same reader.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

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
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const fault = [...parsed.errors, ...parsed.warnings][0];
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(parsed, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return 1;
  };
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1;
    const message = `${fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}, expected well-formed text`;
    return { file, value: undefined, problems: [{ file, line, message }], lineOf };
  }
  try {
    return { file, value: parsed.toJS(), problems: [], lineOf };
  } catch (error) {
    const message = `${error instanceof Error ? error.message : String(error)}, expected plain values`;
    const line = lineAt(strayAlias(parsed) ?? 0);
    return { file, value: undefined, problems: [{ file, line, message }], lineOf };
  }
}

/** Where the part at the path begins: at its key where it has one, since its value can stand on a later line. */
function offsetOf(parsed: Document, path: Path): number | undefined {
  const around = parsed.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  if (isMap(around) && name !== undefined) {
    const key = around.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
    return isNode(key) ? key.range?.[0] : undefined;
  }
  const node = parsed.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where an alias stands that no anchor explains. */
function strayAlias(parsed: Document): number | undefined {
  let found: number | undefined;
  visit(parsed, {
    Alias: (_key, alias) => {
      if (!alias.resolve(parsed)) found ??= alias.range?.[0];
    },
  });
  return found;
}
