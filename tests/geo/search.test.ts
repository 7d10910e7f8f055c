// One box that finds a place, an event or a source, however its name is written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import { type Found, indexOf, searchIn } from '../../geo/search';
import { documentsOf } from '../../geo/search/documents';
import { fold } from '../../geo/search/fold';
import { hostileText, seed } from '../hostile/texts';

const search = searchIn(indexOf(documentsOf(atlas, (action) => [action])));
const named = (found: Found[]) => found.map(({ kind, id }) => `${kind}/${id}`);
const firstOf = (text: string) => named(search(text))[0];

describe('every spelling of a name finds the same, and first the same', () => {
  test.each([
    ['place/grodno-azot', ['Grodno', 'Hrodna', 'Гродно', 'Гродна', 'Hrodno', 'GRODNA', 'Гpoднo', 'Гroдna']],
    ['place/mahilyow', ['Mahilyow', 'Mogilev', 'Mahilioŭ', 'Магілёў', 'Могилёв', 'Могилев', 'магилев']],
    ['place/minsk', ['Minsk', 'Мінск', 'Минск', 'minsk', 'Міnsk']],
    ['place/minsk-tractor-works', ['MTZ', 'МТЗ', 'мтз', 'mtз']],
    ['place/belaruskali', ['Belaruskali', 'Беларуськалій', 'Беларуськалий', 'Biełaruśkalij', 'belaruskaliy']],
    [
      'place/grodnozhilstroy',
      ['Grodnozhilstroy', 'Hrodnažylbud', 'Гродножилстрой', 'Гроднажылбуд', 'grodnozhilstroi'],
    ],
    ['place/independence-avenue', ['Незалежнасці', 'Niezaliežnasci', 'Niezaliezhnasci', 'незалежнасьці']],
  ])('%s', (first, spellings) => {
    const all = new Set(named(search(spellings[0] ?? '')));
    for (const spelling of spellings) {
      expect(firstOf(spelling), spelling).toBe(first);
      expect(new Set(named(search(spelling))), spelling).toEqual(all);
    }
  });
});

describe('a person whom the claims call by an office is found by every spelling of the name', () => {
  const toldOf = (person: string) => [
    ...atlas.events.filter(({ persons }) => persons.includes(person)).map(({ id }) => `event/${id}`),
    ...atlas.sources
      .filter(({ context }) => context.some(({ persons }) => persons.includes(person)))
      .map(({ id }) => `source/${id}`),
  ];

  test.each([
    [
      'tsikhanouskaya',
      'Tikhanovskaya, Tsikhanouskaya, Тихановская, Ціханоўская, Tikhановская, Cichanoŭskaja, tichanovskaja',
    ],
    ['lukashenka', 'Lukashenko, Lukashenka, Лукашенко, Лукашэнка, Łukašenka, Lukaшенко'],
    ['kalesnikava', 'Kalesnikava, Kolesnikova, Калеснікава, Колесникова'],
  ])('%s', (person, spellings) => {
    expect(toldOf(person).length).toBeGreaterThan(0);
    for (const spelling of spellings.split(', '))
      expect(named(search(spelling)), spelling).toEqual(expect.arrayContaining(toldOf(person)));
  });

  test('Maryia Kalesnikava is found where a claim names her', () => {
    expect(firstOf('Колесникова')).toBe('event/state-television-rally-2020-08-17');
  });
});

describe('what was typed finds first', () => {
  test.each([
    ['a day in words', '16 August opposition', 'event/hero-city-obelisk-rally-2020-08-16'],
    ['a day in Russian', '16 августа свободы', 'event/hero-city-obelisk-rally-2020-08-16'],
    ['a month by its Belarusian name', 'жнівень марш свабоды', 'event/hero-city-obelisk-rally-2020-08-16'],
    ['an ISO day and a place', '2020-08-14 MAZ', 'event/minsk-automobile-plant-strike-2020-08-14'],
    ['a headline', 'leave anger mounts', 'source/urdupoint-2020-08-17'],
    ['who signed it', 'Kalinovsky', 'source/moscow-times-2020-08-14'],
    ['words of which one is nowhere', 'Keramin zxqv', 'place/keramin'],
    ['a name before its letter is finished', 'Mahily', 'place/mahilyow'],
  ])('%s', (_what, text, first) => {
    expect(firstOf(text)).toBe(first);
  });

  test.each(['', ' ', '—', 'zxqv', "'", 'ъь'])('nothing by "%s"', (text) => {
    expect(search(text)).toEqual([]);
  });
});

const names = atlas.places.flatMap(({ id, name, name_be, name_ru, aka }) =>
  [name, name_be, name_ru, ...aka].map((name) => ({ id, name })),
);

describe('a place is found', () => {
  const isFound = (text: string, id: string) => named(search(text)).includes(`place/${id}`);

  test.each(names)('by its name $name', ({ id, name }) => {
    expect(isFound(name, id)).toBe(true);
  });

  test('from its third letter on, while its name is typed', () => {
    for (const { id, name } of names)
      for (let length = 3; length <= name.length; length++)
        expect(isFound(name.slice(0, length), id), name.slice(0, length)).toBe(true);
  });

  const long = names.filter(({ name }) => /^\p{L}{9,}$/u.test(name));

  test('by a long name with one letter left out, doubled, changed or swapped with the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('k', 'a', 'о', 'р', 'ж'),
        ({ id, name }, nth, other) => {
          const at = nth % (name.length - 1);
          const [before, letter, next, after] = [
            name.slice(0, at),
            name[at],
            name[at + 1],
            name.slice(at + 2),
          ];
          for (const slip of [`${next}`, `${letter}${letter}${next}`, `${other}${next}`, `${next}${letter}`])
            expect(isFound(before + slip + after, id), before + slip + after).toBe(true);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test('by a name in which any letters are written in the other script', () => {
    const latin: Record<string, string> = Object.fromEntries(
      'а-a б-b в-v г-h д-d е-e ё-yo ж-zh з-z и-i і-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ў-u ф-f х-kh ц-ts ч-ch ш-sh ы-y э-e ю-yu я-ya'
        .split(' ')
        .map((pair) => pair.split('-')),
    );
    const cyrillic = names.filter(({ name }) => /^[\p{Script=Cyrillic} ]{5,}$/u.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...cyrillic), fc.infiniteStream(fc.boolean()), ({ id, name }, other) => {
        const mixed = [...name.toLowerCase()]
          .map((letter) => (other.next().value ? (latin[letter] ?? letter) : letter))
          .join('');
        expect(isFound(mixed, id), mixed).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('whatever is typed', () => {
  const text = fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test('folding it twice is folding it once', () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('searching for it throws nothing and names only what exists', () => {
    const known = documentsOf(atlas, () => []).map(({ id }) => id);
    fc.assert(
      fc.property(text, (typed) => {
        for (const id of named(search(typed.slice(0, 100)))) expect(known).toContain(id);
      }),
      { seed, numRuns: 300 },
    );
  });
});
