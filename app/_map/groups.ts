// Which places stand alone at a zoom and which are one ring with a number, because their marks would overlap.
import Supercluster from 'supercluster';
import type { LonLat } from '../../geo/model';
import { count, say } from '../words/say';
import type { GroupWords, MapPlace } from './map-place';

/** Pixels between two marks that can still be told apart and touched. */
const radiusPx = 56;

export type Group = { id: string; point: LonLat; members: MapPlace[] };

export type Standing = { alone: MapPlace[]; groups: Group[] };

/** An index over the places, to be asked with `standing`. */
export function indexOf(places: MapPlace[]): Supercluster<{ place: MapPlace }> {
  const index = new Supercluster<{ place: MapPlace }>({ radius: radiusPx, extent: 256, maxZoom: 16 });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.point] },
      properties: { place },
    })),
  );
}

export function standing(index: ReturnType<typeof indexOf>, zoom: number): Standing {
  const alone: MapPlace[] = [];
  const groups: Group[] = [];
  for (const { geometry, properties } of index.getClusters([-180, -85, 180, 85], Math.round(zoom))) {
    if ('place' in properties) alone.push(properties.place);
    else {
      const members = index
        .getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
        .map((leaf) => leaf.properties.place);
      const [lon = 0, lat = 0] = geometry.coordinates;
      // Named by its members, so that the same group keeps its element, and a reader's focus, between zooms.
      groups.push({
        id: members
          .map(({ id }) => id)
          .sort()
          .join(' '),
        point: [lon, lat],
        members,
      });
    }
  }
  return { alone, groups };
}

/** Nobody hears hundreds of names to the end. */
const mostNames = 20;

/** How many events a ring stands for, and what it says. */
export function tellGroup({ members }: Group, words: GroupWords): { events: number; title: string } {
  const events = members.reduce((sum, { events: count }) => sum + count, 0);
  const names = members.map(({ name }) => name);
  const template = names.length > mostNames ? words.groupOfMany : words.group;
  return { events, title: sayMany(template, { events, names }, words) };
}

/** `{events}`, `{atPlaces}` and `{names}` of the template. */
export function sayMany(
  template: string,
  { events, names }: { events: number; names: string[] },
  words: GroupWords,
): string {
  return say(template, {
    events: count(words.events, events, words.locale),
    atPlaces: count(words.atPlaces, names.length, words.locale),
    names: names.join(', '),
  });
}
