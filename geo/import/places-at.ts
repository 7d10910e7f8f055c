// Which of the places that a row names belong to which of its points.

/**
 * Of the places of a row, column by column, those of one of its `count` sites, from 0; all of them where they are not as
 * many for each.
 */
export const placesAt = (places: readonly string[], site: number, count: number): string[] =>
  places.length % count === 0 ? places.filter((_, at) => at % count === site) : [...places];
