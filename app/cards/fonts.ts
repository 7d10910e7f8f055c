// The faces of the cards: Source Serif and Source Sans, with Latin, Cyrillic and Greek letters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'opentype.js';

const { resolve } = createRequire(import.meta.url);
const fileOf = (name: string) => resolve(`@expo-google-fonts/${name}.ttf`);

const files = {
  title: fileOf('source-serif-4/600SemiBold/SourceSerif4_600SemiBold'),
  plain: fileOf('source-sans-3/400Regular/SourceSans3_400Regular'),
  bold: fileOf('source-sans-3/600SemiBold/SourceSans3_600SemiBold'),
};

/** The last only for cities abroad, on the map. */
export const fontFiles = [
  ...Object.values(files),
  fileOf('source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic'),
];

const faces = Object.fromEntries(
  Object.entries(files).map(([name, file]) => {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return [name, parse(buffer.slice(byteOffset, byteOffset + byteLength))];
  }),
);

export type Type = { face: keyof typeof files; size: number };

/** The first that has the character, beginning with the wanted one, as in the picture. */
const faceFor = (character: string, wanted: string) =>
  [faces[wanted], ...Object.values(faces)].find((face) => face && face.charToGlyphIndex(character) > 0);

/** The width of a text in pixels, if anything a little more: without kerning. */
export function widthOf(text: string, { face, size }: Type): number {
  const widths = Array.from(text, (character) => {
    const found = faceFor(character, face);
    return found ? (found.charToGlyph(character).advanceWidth ?? 0) / found.unitsPerEm : 0;
  });
  return widths.reduce((sum, width) => sum + width, 0) * size;
}

/** Whether one of the faces has the character. */
export const isDrawn = (character: string): boolean => faceFor(character, '') !== undefined;
