// Degrees → Web Mercator in 32 bits, as ManyEvents keeps positions: from the north-west corner, the world is 2^32 wide.

const world = 2 ** 32;
/** The last step of the world: 180° east is drawn there, not at the other end. */
const last = world - 1;

/** Where the square of Web Mercator ends: atan(sinh π). */
export const northmost = 85.051_128_779;

/** Takes −180 to 180. */
export const xOf = (longitude: number): number => Math.min(last, Math.round((longitude / 360 + 0.5) * world));

/** Takes at most `northmost` to either side. */
export function yOf(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const fromEquator = Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return Math.max(0, Math.min(last, Math.round((0.5 - fromEquator) * world)));
}
