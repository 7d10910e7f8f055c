// Where the words of a card stand. The title and what belongs to it follow each other from the top, the sources stand at
// the foot, and each text is cut where its room ends.
import { type Type, widthOf } from './fonts';
import { linesOf } from './lines';
import type { Card } from './says';

export type Line = {
  text: string;
  x: number;
  /** Of its foot. */
  y: number;
  type: Type;
  /** A token. */
  colour: string;
  /** Pixels between letters. */
  spaced?: number;
  /** `x` is where it ends. */
  endsThere?: true;
};

export type Arrangement = {
  lines: Line[];
  /** Thin lines from one side of the text to the other, by their y. */
  rules: number[];
};

const margin = { left: 44, right: 44, top: 66, bottom: 44 };
const plain: Type = { face: 'plain', size: 23 };
const bold: Type = { face: 'bold', size: 23 };
const ofSource: Type = { face: 'plain', size: 21 };
const leading = { plain: 30, source: 28 };
const aboveSources = 36;
/** If there are more than have room, so many lines of the sources are kept. */
const fewestSources = 3;

/** How large a title can be, and in how many lines. */
const titles = [
  { size: 60, most: 3 },
  { size: 48, most: 4 },
  { size: 40, most: 5 },
  { size: 32, most: 7 },
  { size: 28, most: 8 },
];

export function arranged(card: Card, size: { width: number; height: number }): Arrangement {
  const width = size.width - margin.left - margin.right;
  const foot = size.height - margin.bottom;
  const rules = [margin.top + 18, margin.top + 22];
  const wanted = sourcesOf(card, width, Number.POSITIVE_INFINITY).length;
  const top = margin.top + 28;
  // The largest title with which all is said; where there is none, what has to be cut is.
  const heads = [wanted, Math.min(wanted, fewestSources)].flatMap((kept) => {
    const limit = kept > 0 ? foot - aboveSources - kept * leading.source : foot;
    return titles.map((title) => stack(headOf(card, title), { width, top, limit }));
  });
  const head = heads.find(({ whole }) => whole) ?? heads.at(-1) ?? { lines: [], bottom: top };
  const most = Math.floor((foot - head.bottom - aboveSources) / leading.source) + 1;
  const sources = sourcesOf(card, width, most);
  const first = foot - (sources.length - 1) * leading.source;
  const limit = sources.length > 0 ? first - aboveSources : foot;
  const named = placesOf(card, { width, top: head.bottom, limit: limit - 8 });
  const atFoot = sources.map((line, index) => ({
    ...line,
    x: margin.left,
    y: first + index * leading.source,
  }));
  return {
    lines: [...mastheadOf(card, width), ...head.lines, ...named, ...atFoot],
    rules: sources.length > 0 ? [...rules, limit] : rules,
  };
}

function mastheadOf({ site, atlas, title }: Card, width: number): Line[] {
  const y = margin.top;
  const spaced = 3;
  const [brand = ''] = linesOf(site.toUpperCase(), bold, { width: width / 2, most: 1 });
  const used = widthOf(brand, bold) + spaced * (brand.length + 8);
  const [other] = title === atlas ? [] : linesOf(atlas, plain, { width: width - used, most: 1 });
  return [
    { text: brand, x: margin.left, y, type: bold, colour: 'accent', spaced },
    ...(other
      ? [{ text: other, x: margin.left + width, y, type: plain, colour: 'soft', endsThere: true as const }]
      : []),
  ];
}

type Block = { text: string; type: Type; colour: string; most: number; leading: number; above: number };

function headOf({ kicker, title, told, doubts }: Card, { size, most }: (typeof titles)[number]): Block[] {
  const ofTitle: Type = { face: 'title', size };
  const inPlain = { type: plain, leading: leading.plain };
  return [
    { ...inPlain, text: kicker, colour: 'soft', most: 3, above: 12 },
    {
      text: title,
      type: ofTitle,
      colour: 'ink',
      most,
      leading: Math.round(size * 1.1),
      above: kicker ? 6 : 18,
    },
    { ...inPlain, type: bold, text: doubts, colour: 'deny', most: 2, above: 12 },
    ...told.map((text, index) => ({ ...inPlain, text, colour: 'ink', most: 3, above: index > 0 ? 0 : 10 })),
  ];
}

type Room = { width: number; top: number; limit: number };

/** One under the other, as many of their lines as have room. `whole`: nothing is cut, and no word divided. */
function stack(blocks: Block[], { width, top, limit }: Room) {
  let bottom = top;
  let whole = true;
  const lines = blocks.flatMap(({ text, type, colour, most, leading, above }) => {
    const free = Math.max(0, Math.floor((limit - bottom - above) / leading));
    const found = linesOf(text, type, { width, most: Math.min(most, free) });
    whole &&= found.join(' ') === text;
    if (found.length > 0) bottom += above;
    return found.map((line): Line => {
      bottom += leading;
      return { text: line, x: margin.left, y: bottom - leading * 0.25, type, colour };
    });
  });
  return { lines, bottom, whole };
}

/** As many of the places as have room, whole; they are on the map, too. */
function placesOf({ places }: Card, room: Room): Line[] {
  const look = { type: plain, colour: 'soft', most: 4, leading: leading.plain, above: 12 };
  const stackOf = (text: string) => stack([{ ...look, text }], room);
  const all = stackOf(places.join(', '));
  if (all.whole) return all.lines;
  let kept: Line[] = [];
  for (let count = 1; count < places.length; count += 1) {
    const some = stackOf(`${places.slice(0, count).join(', ')}, …`);
    if (!some.whole) return kept;
    kept = some.lines;
  }
  return kept;
}

type Unplaced = Pick<Line, 'text' | 'type' | 'colour'>;

/** Whole sources only, so that none stands without its state media; an ellipsis for those that find no room. */
function sourcesOf({ heading, sources }: Card, width: number, most: number): Unplaced[] {
  if (sources.length === 0) return [];
  const whole = sources.map(({ name, stateMedia }): Unplaced[] => [
    ...inLines(name, { type: ofSource, colour: 'soft' }, { width, most: 2 }),
    ...inLines(stateMedia ?? '', { type: ofSource, colour: 'deny' }, { width, most: 2 }),
  ]);
  const lines: Unplaced[] = [{ text: heading, type: { face: 'bold', size: ofSource.size }, colour: 'ink' }];
  for (const [index, source] of whole.entries()) {
    const isLast = index === whole.length - 1;
    if (lines.length + source.length > (isLast ? most : most - 1))
      return [...lines, { text: '…', type: ofSource, colour: 'soft' }];
    lines.push(...source);
  }
  return lines;
}

const inLines = (text: string, look: Omit<Unplaced, 'text'>, room: { width: number; most: number }) =>
  linesOf(text, look.type, room).map((line) => ({ text: line, ...look }));
