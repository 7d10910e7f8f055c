// Encodings of one byte a letter do not say which they are. Those of Central Europe and KOI8 are read where the letters leave
// no doubt; a file in the encodings of the West, or in windows-1251, is never taken for one of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../geo/import/encoding';
import { narrow } from './narrow';
import { readFile } from './read-file';

const head = 'date;lat;lon;town;text';
const tableOf = (lines: string[]) =>
  `${[head, ...lines.map((line) => `2020-08-13;53.9;27.5;${line}`)].join('\n')}\n`;

const written: [what: string, encoding: string, lines: string[]][] = [
  [
    'Polish',
    'windows-1250',
    [
      'Łódź;Strajk pracowników fabryki trwał dwa dni',
      'Wrocław;Około stu osób wyszło na ulicę',
      'Gdańsk;Związek zawodowy żąda podwyżki płac',
      'Białystok;Pikieta pielęgniarek pod szpitalem',
    ],
  ],
  [
    'Czech',
    'windows-1250',
    [
      'Plzeň;Zaměstnanci závodu zahájili stávku',
      'Brno;Lidé vyšli do ulic proti zvýšení cen',
      'České Budějovice;Řidiči autobusů odmítli vyjet',
      'Ústí nad Labem;Učitelé žádají vyšší platy',
    ],
  ],
  [
    'Hungarian',
    'windows-1250',
    [
      'Győr;A gyár dolgozói sztrájkba léptek',
      'Miskolc;Tüntetők gyűltek össze a főtéren',
      'Székesfehérvár;Az ápolók a kórház előtt tiltakoztak',
      'Eger;Élőlánc az iskola körül',
    ],
  ],
  [
    'Russian',
    'koi8-r',
    ['Гродно;Рабочие завода начали забастовку', 'Минск;Учителя требуют повышения зарплаты'],
  ],
  [
    'Ukrainian',
    'koi8-u',
    ['Київ;Працівники заводу розпочали страйк', 'Львів;Учителі вимагають підвищення', 'Чернігів;Хода'],
  ],
];

describe('a table comes out whole', () => {
  test.each(written)('in %s, as %s', async (_what, encoding, lines) => {
    const { opened, rows } = await readFile(narrow(tableOf(lines), encoding));
    expect(rows.map((cells) => cells.slice(3).join(';'))).toEqual(lines);
    // KOI8-U has all letters of KOI8-R.
    expect([opened.encoding, opened.encodingBy]).toEqual([encoding.replace('koi8-r', 'koi8-u'), 'letters']);
  });
});

/** Names and sentences of the West, each with letters that the encoding of Central Europe has for others. */
const west =
  'Zürich;Genève;Besançon;Nîmes;Angoulême;Évry;Málaga;Logroño;¿Qué pide?;Ñuñoa;São Paulo;Goiânia;Ações;Forlì;Cantù;Città;København;' +
  'Ålborg;Næstved;Helsingør;Tromsø;Göteborg;Malmö;Jyväskylä;Äänekoski;Võru;Põlva;Jõgeva;Õpetajad nõuavad;Reykjavík;Ísafjörður;' +
  'Þorlákshöfn;België;één dag;Lleó;això continua;Dùn Dè;Mìltean;Müller;Gießen;Curaçao;Bogotá;Québec;a “fair” – café;' +
  'Tõrva, õed ja õpetajad;Kennarar krefjast hærri launa';
/** Towns of which small letters and capitals could be words of KOI8. */
const east =
  'Омск;Уфа;Ямбол;Гродно;Минск;Брест;Гомель;Могилёв;Орша;Тверь;Орёл;Шуя;Юхнов;Хуст;Шумськ;Щастя;Жодзіна;Слонім;Буча;Київ;Львів;мВ;кВт;' +
  '«Нам не платят»;пикет – у проходной';

describe('no other table is taken for one of these', () => {
  const some = (words: string) =>
    fc.array(fc.constantFrom(...words.split(';')), { minLength: 1, maxLength: 30 });
  const inCase = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  );

  test('of the West', () => {
    fc.assert(
      fc.property(some(west), (lines) => {
        const text = tableOf(lines);
        expect(encodingOf(narrow(text, 'windows-1252')).name).toBe('windows-1252');
      }),
      { numRuns: 500 },
    );
  });

  test('in Cyrillic of Windows, also all in capitals', () => {
    fc.assert(
      fc.property(some(east), inCase, (lines, written) => {
        const text = tableOf(lines.map(written));
        expect(encodingOf(narrow(text, 'windows-1251')).name).toBe('windows-1251');
      }),
      { numRuns: 500 },
    );
  });
});
