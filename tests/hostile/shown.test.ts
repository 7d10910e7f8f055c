// What the site shows of a text is exactly that text: no element, no attribute and no other word comes of it.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { AtlasError, check } from '../../geo/check';
import { type Lang, langOf } from '../../geo/langs';
import type { Atlas } from '../../geo/model';
import { type Field, fields, filesWith, nameOf } from './fields';
import { givenToMap, rendered } from './rendered';
import { escaped, seed, strangeText } from './texts';

const now = vi.hoisted(() => ({ atlas: undefined as unknown }));
vi.mock('../../geo/atlas', () => ({
  get atlas() {
    return now.atlas;
  },
}));
vi.mock('next/navigation', () => ({ useParams: () => ({}), useRouter: () => ({}) }));

function shown(atlas: Atlas, lang: Lang): Promise<string> {
  now.atlas = atlas;
  return rendered(atlas, lang);
}

function atlasWith(field: Field, text: string): Atlas | undefined {
  try {
    return check(filesWith(field, text));
  } catch (error) {
    if (error instanceof AtlasError) return;
    throw error;
  }
}

/** Citations have marks of their own for some characters, as has the passage in an address; see cited.test.ts. */
const besideCitations = (html: string) =>
  html.replace(/<details>.*?<\/details>/gs, '').replace(/#:~:text=[^"]*/g, '');
const elementsIn = (html: string) => html.match(/<\/?[a-z]\w*/g);

/** Nothing means anything in it, and it is as long as the text: how long a name is decides where it stands. */
const plain = (text: string) => '\ue000'.repeat(text.length);

/** The language in which the site shows it. */
const langIn = ({ path }: Field): Lang => langOf(/(?:^|_)(be|ru)$/.exec(String(path.at(-1)))?.[1]);
const isLink = ({ path }: Field) => /url$/i.test(String(path.at(-1)));
const asIn = (field: Field, text: string) => (isLink(field) ? `https://radio.example/${text}` : text);

// The log of changes is in feeds and not on pages: what those say is asked in published.test.ts.
const free = fields.filter((field) => field.file !== 'changes.yaml' && atlasWith(field, asIn(field, 'Qq')));

test('whatever stands in a text, the pages show it as text, and are otherwise the same', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...free), strangeText, async (field, text) => {
      const hostile = atlasWith(field, asIn(field, text));
      const harmless = atlasWith(field, asIn(field, plain(text)));
      // In a link most of them are refused.
      if (!hostile || !harmless) return;
      const expected = await shown(harmless, langIn(field));
      if (expected.includes(plain(text))) seen.add(nameOf(field));
      const html = await shown(hostile, langIn(field));
      expect(besideCitations(html)).toBe(
        besideCitations(expected).replaceAll(plain(text), () => escaped(text)),
      );
      expect(elementsIn(html)).toEqual(elementsIn(expected));
    }),
    { seed, numRuns: 40 },
  );
  expect(seen.size).toBeGreaterThan(12);
});

test('whatever a place is called, the map is told exactly that', () => {
  const names = fields.filter(({ file, path }) => file === 'places.geojson' && path.at(-1) === 'name');
  fc.assert(
    fc.property(fc.constantFrom(...names), strangeText, (field, text) => {
      const atlas = atlasWith(field, text);
      if (!atlas) return;
      now.atlas = atlas;
      expect(givenToMap(atlas).places.map(({ name }) => name)).toEqual(atlas.places.map(({ name }) => name));
      expect(atlas.places.map(({ name }) => name)).toContain(text);
    }),
    { seed, numRuns: 30 },
  );
});
