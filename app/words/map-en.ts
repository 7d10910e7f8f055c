// The words of the map in English: apart from the others, because the first map comes before them.

export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const many = (events: number, places: number): string =>
  `${plural(events, 'event', 'events')} at ${plural(places, 'place', 'places')}`;

export const mapEn = {
  heading: 'Map',
  loading: 'The map is loading.',
  failed: 'The map could not be loaded. Everything it shows is in the list.',
  incomplete: 'Part of this page could not be loaded: filters, days and popups do not answer. Load it again.',
  needsScript: 'Without JavaScript the map stands still: each mark leads to the page of its place.',
  noGround: 'The background map could not be loaded. The places are shown on plain ground.',
  noStreets: 'No streets here: outlines are the sites.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  group: (events: number, places: string[]) =>
    // Nobody hears hundreds of names to the end.
    places.length > 20
      ? `${many(events, places.length)}. Zoom in`
      : `${many(events, places.length)}: ${places.join(', ')}. Zoom in`,
  inList: (events: number, places: number) => `${many(events, places)}. In the list`,
  place: (
    name: string,
    events: number,
    { contested, inferred, possible }: Record<'contested' | 'inferred' | 'possible', boolean>,
  ) =>
    [
      name,
      plural(events, 'event', 'events'),
      contested && 'contested',
      inferred && 'place inferred',
      possible && 'possibly in the chosen days',
    ]
      .filter(Boolean)
      .join(', '),
};
