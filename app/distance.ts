// A distance in words a reader can use: no more digits than it deserves.

/** `metres` ≥ 0. Below a kilometre to ten metres, below ten to a tenth of a kilometre, else whole kilometres. */
export function distanceInWords(metres: number): string {
  if (metres < 1000) return `${Math.max(1, Math.round(metres / 10)) * 10} m`;
  const km = metres / 1000;
  return `${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km`;
}
