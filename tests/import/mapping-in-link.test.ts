// A mapping travels in a link: short, readable, and the same after the way there and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodings } from '../../geo/import/encodings';
import { dayOrders, type Mapping, type Role, roles } from '../../geo/import/mapping';
import { mappingFromLink, mappingInLink } from '../../geo/import/mapping-in-link';

test('it can be read', () => {
  const mapping: Mapping = {
    columns: { date: ['event_date'], latitude: ['lat'], text: ['notes', 'Worker Demands (;)'] },
    dayOrder: 'month-first',
    longitudeFirst: true,
    encoding: 'koi8-u',
  };
  expect(mappingInLink(mapping)).toBe(
    'latitude:lat,date:event_date,text:notes;Worker%20Demands%20%28%3B%29,days:month-first,pair:longitude-first,encoding:koi8-u',
  );
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ',',
    ':',
    ';',
    '%',
    '%2C',
    '&',
    '#',
    '__proto__',
    'constructor',
    'широта',
    'Latitude, Longitude',
  ),
);
const columns = fc.dictionary(fc.constantFrom(...roles), fc.array(name, { minLength: 1, maxLength: 3 }));
const mappings = fc.record({
  columns: columns.map((of) => ({ ...of }) as Partial<Record<Role, string[]>>),
  dayOrder: fc.constantFrom(...dayOrders),
  longitudeFirst: fc.boolean(),
  encoding: fc.option(fc.constantFrom(...encodings.map(({ name }) => name)), { nil: undefined }),
});

test('it comes back as it went', () => {
  fc.assert(
    fc.property(mappings, (mapping) => {
      const all = Object.values(mapping.columns).flat();
      expect(mappingFromLink(mappingInLink(mapping), all)).toEqual(mapping);
    }),
    { numRuns: 1000, seed: 5 },
  );
});

test('it breaks no query: only letters, digits and few signs are in it', () => {
  fc.assert(
    fc.property(mappings, (mapping) => {
      expect(mappingInLink(mapping)).toMatch(/^[\w.!~*'%:;,-]*$/);
    }),
    { seed: 5 },
  );
});

test('any text is understood as far as it can be', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, names) => {
      expect(
        Object.values(mappingFromLink(text, names).columns)
          .flat()
          .every((column) => names.includes(column)),
      ).toBe(true);
    }),
    { seed: 5 },
  );
});

test.each([
  ['a column that the file has not', 'date:gone,latitude:lat', { latitude: ['lat'] }],
  ['a role that is not known', 'colour:lat,latitude:lat', { latitude: ['lat'] }],
  ['a name that is cut within a letter', 'date:%E0%A4,latitude:lat', { latitude: ['lat'] }],
  ['a role of every object', '__proto__:lat,constructor:lat', {}],
  ['an encoding that is not known', 'encoding:runes,latitude:lat', { latitude: ['lat'] }],
  ['nothing', '', {}],
])('%s is left out', (_what, text, expected) => {
  expect(mappingFromLink(text, ['lat', 'lon']).columns).toEqual(expected);
});

test('what is left out can be asked for, part by part', () => {
  const leftOut: string[] = [];
  const text = 'date:when;then,latitude:lat,colour:lat,days:backwards,encoding:runes,pair:both';
  mappingFromLink(text, ['lat', 'then'], (part) => leftOut.push(part));
  expect(leftOut).toEqual(['date:when', 'colour:lat', 'days:backwards', 'encoding:runes', 'pair:both']);
});

test('a name that is no whole text has no place in a link', () => {
  expect(
    mappingInLink({ columns: { date: ['\ud800'] }, dayOrder: 'year-first', longitudeFirst: false }),
  ).toBe('');
});
