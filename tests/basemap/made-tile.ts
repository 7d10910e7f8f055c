// A vector tile by hand (Mapbox Vector Tile 2.1, a protocol buffer): land, and on its western half a lake; a town in the
// middle, named in three languages.
const extent = 4096;
const half = extent / 2;

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(value >> 7)];
const number = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: number[]) => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, content: string) => bytes(field, [...Buffer.from(content)]);
const packed = (field: number, values: number[]) => bytes(field, values.flatMap(varint));

const point = 1;
const polygon = 3;
/** Signs go last. */
const zigzag = (value: number) => (value << 1) ^ (value >> 31);
const moveTo = (x: number, y: number) => [9, zigzag(x), zigzag(y)];
/** From its upper left corner on, clockwise. */
const rectangle = (width: number) => [
  ...moveTo(0, 0),
  26,
  ...[width, 0, 0, extent, -width, 0].map(zigzag),
  15,
];

type Feature = { type: number; geometry: number[]; properties: Record<string, string> };

/** Of one feature: the number of its key and of its value are the same. */
function layer(name: string, { type, geometry, properties }: Feature): number[] {
  const order = Object.keys(properties).flatMap((_, index) => [index, index]);
  return bytes(3, [
    ...text(1, name),
    ...bytes(2, [...packed(2, order), ...number(3, type), ...packed(4, geometry)]),
    ...Object.keys(properties).flatMap((key) => text(3, key)),
    ...Object.values(properties).flatMap((value) => bytes(4, text(1, value))),
    ...number(5, extent),
    ...number(15, 2),
  ]);
}

/** What the town is called. */
export const town = { en: 'Milltown', be: 'Млын', ru: 'Мельница' };

export const madeTile = Buffer.from([
  ...layer('earth', { type: polygon, geometry: rectangle(extent), properties: { kind: 'earth' } }),
  ...layer('water', { type: polygon, geometry: rectangle(half), properties: { kind: 'lake' } }),
  ...layer('places', {
    type: point,
    geometry: moveTo(half, half),
    properties: { kind: 'locality', name: town.en, 'name:be': town.be, 'name:ru': town.ru },
  }),
]);
