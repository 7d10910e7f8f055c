// Whatever stands in a text of the data: the check takes it as it is, or says in one clear line what is wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AtlasError, check, type Files } from '../../geo/check';
import type { Atlas } from '../../geo/model';
import { unseenIn } from '../../geo/plain-text';
import { type Field, fields, filesWith, nameOf } from './fields';
import { hostileText, seed } from './texts';

/** The atlas, or the lines that refuse it. Any other error is one of the check itself. */
function checked(files: Files): { atlas?: Atlas; lines: string[] } {
  try {
    return { atlas: check(files), lines: [] };
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return { lines: error.message.split('\n').slice(1) };
  }
}

/** Every text in the atlas, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isClear = (line: string): boolean =>
  /^(atlas|changes|events|sources)\.yaml:\d+: .+, expected .+|^places\.geojson:\d+: .+, expected .+/.test(
    line,
  ) &&
  line.length < 1000 &&
  unseenIn(line) === undefined;

const anyField: fc.Arbitrary<Field> = fc.constantFrom(...fields);

test('a hostile text is taken exactly as it stands, or refused in lines that a person can read', () => {
  let taken = 0;
  fc.assert(
    fc.property(anyField, hostileText, (field, text) => {
      const { atlas, lines } = checked(filesWith(field, text));
      expect(lines.filter((line) => !isClear(line))).toEqual([]);
      if (!atlas) return;
      taken += 1;
      expect(textsIn(atlas)).toContain(text.trim());
    }),
    { seed, numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(50);
});

describe('no text of the data may be', () => {
  test.each([
    ['of 100 kB', 'a '.repeat(50_000)],
    ['turned round', 'a\u202eb'],
    ['with an escape of a terminal', 'a\x1b[2Jb'],
  ])('%s', (_what, text) => {
    const taken = fields.filter((field) => checked(filesWith(field, text)).atlas);
    expect(taken.map(nameOf)).toEqual([]);
  });
});

describe('a link in the data', () => {
  const url = fields.filter(({ path }) => path.at(-1) === 'url');

  test.each([
    'http://radio.example/',
    'javascript:alert(1)//.example',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x.y',
    '//radio.example/',
    'https:radio.example',
    'https:///radio.example',
    'https://radio',
    'https://@radio.example/',
    'https://ada@radio.example/',
    'https://:secret@radio.example/',
    'https://radio.example\\@evil.example/',
    'https://radio.example/ week',
    'https://a@b@radio.example/',
    'https://xn--a.example/',
    'https://[radio.example]/',
    'https://radio.example:99999/',
    ' https://radio.example/',
  ])('"%s" is refused', (text) => {
    for (const field of url) expect(checked(filesWith(field, text)).lines).toHaveLength(1);
  });

  test.each([
    'https://radio.example',
    'https://radio.example:8443/a?b=c&d=%20#e',
    'https://радио.example/неделя',
    'https://radio.example/@island/(week)/~1;a,b',
  ])('"%s" is taken', (text) => {
    for (const field of url) expect(checked(filesWith(field, text)).lines).toEqual([]);
  });
});

test('an atlas has texts to try this on, in each of its files', () => {
  expect(new Set(fields.map(nameOf)).size).toBeGreaterThan(60);
});
