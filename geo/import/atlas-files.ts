// What `npm run atlas -- import` writes beside the events: files that people go on with. What nobody has said is not
// made up; it is left out, or says that it is not stated.
import type { Day } from '../days';
import type { Extent } from '../extent';
import { isFormula, withoutUnseen } from '../plain-text';

export type ImportedAs = {
  id: string;
  title: string;
  from: Day;
  to: Day;
  extent: Extent;
  /** Of the file that was imported. */
  file: string;
  sha256: string;
  rows: number;
  refused: number;
  /** The day of the import. */
  today: Day;
};

/** Text by the name of its file. */
export function atlasFiles(imported: ImportedAs): Record<string, string> {
  const { id, title, from, to, extent, file, sha256, rows, refused, today } = imported;
  // JSON is YAML: what stands in quotes is a text, whatever it looks like; and the check wants to see each character of it.
  const quoted = (text: string) => JSON.stringify(withoutUnseen(text));
  // The check takes no text for which a spreadsheet would compute something; the path from its own folder is none.
  const path = isFormula(file.trim()) ? `./${file}` : file;
  return {
    'atlas.yaml': `# What this atlas says of itself. docs/data.md explains each field.
id: ${quoted(id)}
title: ${quoted(title)}
# Further languages are be and ru; then each text is needed in them, too: title_ru …
languages: [en]
# What the site is called, over every page.
site: Dateline
publisher: Not stated
# Of the dataset. Its publisher says what may be done with it; then put the licence here, as in docs/data.md.
licences:
  - spdx: NOASSERTION
    url: https://spdx.dev/learn/handling-license-info/
    covers: The dataset
    name: not stated, ask who publishes it before you reuse it
version: 0.1.0
from: ${from}
to: ${to}
# West, south, east, north, in degrees: what the map shows first.
bounds: [${around(extent).join(', ')}]
everywhere: everywhere
voices: {}
`,
    'sources.yaml': `# The dataset that every event cites. Add container (who publishes it), date and url as soon as you know them.
- id: ${quoted(id)}
  type: dataset
  title: ${quoted(title)}
  rows: ${rows}
  refused: ${refused}
  file: ${quoted(path)}
  sha256: ${quoted(sha256)}
`,
    'changes.yaml': `# What is new in each version, for readers who used an earlier one.
- version: 0.1.0
  date: ${today}
  kind: added
  what: Every row of the file that could be read.
  why: ${quoted(`Imported from ${file}.`)}
`,
  };
}

/** An id of what a file is called: small letters, digits and hyphens. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  return parts.join('-').slice(0, 60).replace(/-$/, '') || 'events';
}

/** A title of what a file is called: words, so none of the signs with which a formula begins. */
export function titleOf(name: string): string {
  const words = name.replace(/[_\s]+/g, ' ').replace(/^[ =+@-]+| $/g, '') || 'Events';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Rounded outward, so that a single point has an area, too, and within what Web Mercator can draw. */
function around([west, south, east, north]: Extent): Extent {
  const tenth = (degrees: number, round: (value: number) => number) => round(degrees * 10) / 10;
  return [
    Math.max(-180, tenth(west - 0.05, Math.floor)),
    Math.max(-85, tenth(south - 0.05, Math.floor)),
    Math.min(180, tenth(east + 0.05, Math.ceil)),
    Math.min(85, tenth(north + 0.05, Math.ceil)),
  ];
}
