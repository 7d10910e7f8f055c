// Cards for shared links: what is on them, in three scripts, whatever the texts are.
import { describe, expect, test } from 'vitest';
import { labelsAt } from '../../app/_map/labels-at';
import { arranged } from '../../app/cards/arrangement';
import { cardSize } from '../../app/cards/card';
import { drawnCard } from '../../app/cards/drawn';
import { widthOf } from '../../app/cards/fonts';
import { cardInHead } from '../../app/cards/in-head';
import { legible } from '../../app/cards/legible';
import { cardPathOf } from '../../app/cards/path';
import { pngOf } from '../../app/cards/png';
import { type Card, cardOf } from '../../app/cards/says';
import { beyond, frameOf, pixelsAt, placedOn } from '../../app/drawing/frame';
import { pagesOf } from '../../app/machines/pages';
import { tell } from '../../app/told';
import type { Open } from '../../app/view';
import { atlas } from '../../geo/atlas';
import { langs } from '../../geo/langs';

const files = {
  ground: { type: 'FeatureCollection' as const, features: [] },
  towns: [],
  footprints: new Map(),
};
const tolds = langs.map((lang) => tell(atlas, lang));
const opens = pagesOf(atlas).flatMap(({ lang, open }) => (lang === 'en' && open ? [open] : []));
const cards = tolds.flatMap((told) => opens.map((open) => ({ told, open, card: cardOf(atlas, told, open) })));

const panel = { width: 560, height: cardSize.height };
const textOf = (card: Card) =>
  arranged(card, panel)
    .lines.map(({ text }) => text)
    .join(' ');

/** In the script of each language, with letters that only Belarusian has. */
const made: Record<string, Card> = {
  Latin: card('Wytwórnia „Łódź” of Mahiliŭ', 'Denied by the management'),
  Belarusian: card('Завод «Магілёўхімвалакно», Ўздзенскі ґанак', 'расійскія дзяржаўныя СМІ'),
  Russian: card('Объединение «Гродножилстрой» имени съезда', 'российские государственные СМИ'),
};

function card(title: string, stateMedia: string, sources = 2): Card {
  return {
    site: 'Dateline',
    atlas: title.slice(0, 20),
    kicker: title,
    title,
    told: [title, title],
    doubts: stateMedia,
    places: [title, title],
    heading: title.slice(0, 20),
    sources: Array.from({ length: sources }, (_, index) => ({ name: `${title} ${index}`, stateMedia })),
  };
}

describe('a card says', () => {
  test.each(cards.map(({ told, open, card }) => [told.lang, cardPathOf(told.lang, open), card] as const))(
    'in %s, %s: its title, days, doubts and every source with its state media',
    (_, __, card) => {
      const text = textOf(card);
      for (const said of [card.site.toUpperCase(), card.atlas, card.kicker, card.title, card.doubts])
        expect(text).toContain(said);
      for (const said of card.told) expect(text).toContain(said);
      for (const { name, stateMedia } of card.sources)
        expect(text).toContain([name, stateMedia].filter(Boolean).join(' '));
    },
  );

  const sayings = (open: Open) => cards.filter((made) => made.open.id === open.id).map(({ card }) => card);

  test('of an article of state media whose it is, in each language', () => {
    for (const { id, stateMedia } of atlas.sources.filter((source) => source.stateMedia))
      expect(sayings({ kind: 'source', id }).map(({ doubts }) => doubts)).toEqual(
        langs.map((lang) => stateMedia?.[lang]),
      );
  });

  test('of an inferred place and of a contested one that they are', () => {
    const told = tell(atlas, 'en');
    for (const { id, identified } of told.places) {
      const [{ doubts } = { doubts: undefined }] = sayings({ kind: 'place', id });
      const contested = told.events.some((event) => event.place === id && event.contested);
      expect(doubts?.includes(told.words.list.inferred)).toBe(identified === 'inferred');
      expect(doubts?.includes(told.words.list.contested)).toBe(contested);
    }
  });

  test('of what the atlas has not nothing: it is refused', () => {
    const told = tell(atlas, 'en');
    expect(() => cardOf(atlas, told, { kind: 'place', id: 'atlantis' })).toThrow('place "atlantis"');
  });
});

describe('whatever the texts are', () => {
  const long = 'Непарушнасць'.repeat(90);
  const texts: [string, Card][] = [
    ...Object.entries(made),
    ['a name of one endless word', card(long, 'state media')],
    ['a name of a thousand characters', card('Plant of the people '.repeat(50), 'state media')],
    ['forty sources', card('BelAZ', 'state media', 40)],
    ['forty long sources', card('Plant of the people '.repeat(10), 'state media', 40)],
    ['wide letters only', card('ЩЖЮ WWW '.repeat(30), 'ЩЖЮ '.repeat(30))],
  ];

  test.each(texts)('%s: no line leaves its column or lies on another', (_, card) => {
    const { lines } = arranged(card, panel);
    for (const { text, x, y, type, endsThere } of lines) {
      expect(endsThere ? x - widthOf(text, type) : x).toBeGreaterThanOrEqual(44);
      expect(endsThere ? x : x + widthOf(text, type)).toBeLessThanOrEqual(panel.width - 44);
      expect(y).toBeLessThanOrEqual(panel.height - 44);
    }
    const below = lines.filter(({ endsThere }) => !endsThere);
    for (const [index, { y, type }] of below.entries())
      expect(y - (below[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(type.size);
  });

  test.each(texts.slice(0, 3))('%s is drawn whole, in letters that the fonts have', (_, card) => {
    expect(textOf(card)).toContain(card.title);
    expect(legible(`<text>${textOf(card)}</text>`)).toEqual({
      svg: `<text>${textOf(card)}</text>`,
      letters: [],
    });
  });

  test('a number stays with what it counts', () => {
    const { lines } = arranged({ ...card('четверг, 13 августа 2020 года', ''), kicker: '' }, panel);
    expect(lines.filter(({ type }) => type.face === 'title').map(({ text }) => text)).toEqual([
      'четверг,',
      '13 августа 2020 года',
    ]);
  });

  test('what is cut ends in an ellipsis', () => {
    const { lines } = arranged(card(long, ''), panel);
    const title = lines.filter(({ type }) => type.face === 'title').map(({ text }) => text);
    expect(title).toHaveLength(8);
    expect(title.at(-1)).toMatch(/…$/);
  });

  test('a source that has room has its state media below it, the others are an ellipsis', () => {
    const { lines } = arranged(card('BelAZ', 'state media', 40), panel);
    const shown = lines.map(({ text }) => text).slice(-3);
    expect(shown).toEqual([expect.stringMatching(/^BelAZ \d+$/), 'state media', '…']);
  });
});

describe('a character that no font has', () => {
  test.each([
    ['an emoji is left out', '🎉', []],
    ['one of several parts, too', '👩‍👧‍👦', []],
    ['for a letter there is no card', 'ქ', ['ქ']],
    ['nor for a digit', '๓', ['๓']],
  ])('%s', (_, strange, letters) => {
    const svg = `<svg><title>${strange}</title><text x="1">Minsk ${strange}</text></svg>`;
    expect(legible(svg).letters).toEqual(letters);
    expect(legible(svg).svg).not.toContain(strange);
  });
});

describe('the picture', () => {
  const [told = tell(atlas, 'en')] = tolds;
  const svg = drawnCard({ kind: 'place', id: 'belaz' }, { atlas, told, files });
  const png = Buffer.from(pngOf(svg));

  test('is a PNG of 1200 × 630 with a palette', () => {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.subarray(12, 16).toString()).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, 3]);
  });

  test('says whose data its map shows', () => {
    expect(svg).toContain(`>${told.credits.map(({ name }) => name).join(' · ')}</text>`);
  });

  test('is the same in two builds', () => {
    expect(
      Buffer.from(pngOf(drawnCard({ kind: 'place', id: 'belaz' }, { atlas, told, files }))).equals(png),
    ).toBe(true);
  });

  test('marks the place, and what is contested there is hollow', () => {
    expect(svg).toContain('pin-open');
    expect(svg).toContain('mark-hollow');
  });

  test('names no town that lies beyond it', () => {
    const frame = frameOf(told.bounds, 14);
    const stage = { width: 292, height: 267 };
    const { zoom } = placedOn(stage, frame);
    const [west, south, east, north] = told.bounds;
    const towns = [
      { id: 'in', name: 'In', rank: 1, point: [(west + east) / 2, (south + north) / 2] as const },
      { id: 'out', name: 'Out', rank: 1, point: [west - 3, north] as const },
    ].map((town) => ({ ...town, point: [town.point[0], town.point[1]] as [number, number] }));
    const shown = labelsAt(
      pixelsAt(frame, zoom),
      zoom,
      towns,
      { alone: [], groups: [] },
      beyond(stage, frame),
    );
    expect(shown.map(({ text }) => text)).toEqual(['In']);
  });
});

describe('the head of a page', () => {
  const known = (path: string) => `https://example.org${path}`;
  const contentOf = (html: string, property: string) =>
    new RegExp(`(?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

  test('names its card, by the address of the site, with its size and what is on it', () => {
    for (const page of pagesOf(atlas)) {
      const { lang, open = { kind: 'everything' as const } } = page;
      const told = tolds.find((told) => told.lang === lang) ?? tell(atlas, lang);
      const picture = cardPathOf(lang, open);
      const html = cardInHead(page, { card: cardOf(atlas, told, open), picture, addressOf: known });
      expect(contentOf(html, 'og:image')).toBe(`https://example.org${picture}`);
      expect(contentOf(html, 'og:image:width')).toBe('1200');
      expect(contentOf(html, 'og:image:alt')?.length).toBeGreaterThan(10);
      expect(contentOf(html, 'twitter:card')).toBe('summary_large_image');
      expect(html.match(/og:locale:alternate/g)).toHaveLength(langs.length - 1);
    }
  });

  const [page] = pagesOf(atlas);
  const shared = { card: card('A "B" <i>', ''), picture: '/cards/en/atlas.png' };

  test('holds texts as they are', () => {
    expect(page && cardInHead(page, { ...shared, addressOf: known })).toContain(
      'property="og:title" content="A &quot;B&quot; &lt;i&gt;"',
    );
  });

  test('names no picture where none could be drawn', () => {
    const html = page && cardInHead(page, { ...shared, picture: undefined, addressOf: known });
    expect(html).toContain('og:title');
    expect(html).not.toMatch(/og:image|twitter/);
  });

  test('says nothing where the address of the site is not known', () => {
    expect(page && cardInHead(page, { ...shared, addressOf: () => undefined })).toBe('');
  });
});
