// Whatever stands in a title or a name: citations hold exactly that, and it begins no other field or record.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CslRecord, recordsOf } from '../../geo/cite';
import { bibtex } from '../../geo/cite/bibtex';
import { apa, chicago, plain } from '../../geo/cite/in-words';
import { ris } from '../../geo/cite/ris';
import { essenceOf, fromBibtex, fromRis } from '../geo/citations-back';
import { smallAtlas } from '../geo/small-atlas';
import { seed, strangeText } from './texts';

/** What TeX and RIS give a meaning, among the texts that the check accepts. */
const meaning = fc.constantFrom(
  ...[
    '\\',
    '{',
    '}',
    '{{',
    '}}',
    '%',
    '&',
    '#',
    '_',
    '$',
    '~',
    '^',
    '`',
    '"',
    ',',
    '=',
    '@',
    ' and ',
    '--',
    "''",
  ],
  ...[
    '\\input{/etc/passwd}',
    '\\',
    '}, url = {https://evil.example}',
    '@string{a = "b"}',
    '<<',
    '>>',
    '<i>a</i>',
  ],
  ...['ER  - ', 'TY  - BOOK', '  - ', 'UR  - https://evil.example', ' van der ', 'Ў', ' ', '-'],
);
const cited = fc.oneof(
  strangeText,
  fc.array(meaning, { minLength: 1, maxLength: 6 }).map((words) => `Q${words.join('')}Q`),
);

/** The records of the small atlas, all of their texts strange. */
const recordsWith = (texts: string[]): CslRecord[] => {
  let used = 0;
  const next = () => texts[used++ % texts.length] ?? '';
  return recordsOf({
    ...smallAtlas,
    about: { ...smallAtlas.about, title: next() },
    places: smallAtlas.places.map((place) => ({ ...place, name: next() })),
    events: smallAtlas.events.map((event) => ({ ...event, title: next() })),
    sources: smallAtlas.sources.map((source) => ({
      ...source,
      title: next(),
      container: next(),
      author: [
        { family: next(), given: next() },
        { family: next(), given: next() },
      ],
      note: next(),
    })),
  });
};

test('BibLaTeX, RIS and words hold the strangest text as it stands', () => {
  fc.assert(
    fc.property(fc.array(cited, { minLength: 3, maxLength: 12 }), (texts) => {
      const records = recordsWith(texts);
      expect(fromBibtex(bibtex(records))).toEqual(records.map(essenceOf));
      expect(fromRis(ris(records))).toEqual(records.map(essenceOf));
      for (const record of records)
        for (const said of [apa(record), chicago(record)]) expect(plain(said)).toContain(record.title);
    }),
    { seed },
  );
});
