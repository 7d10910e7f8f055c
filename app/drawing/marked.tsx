// The marks of a drawing: rings, places that stand alone, and the one that the page is about.
import { sayMany, tellGroup } from '../_map/groups';
import type { MapPlace, MapWords } from '../_map/map-place';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import { ManyLink, PlaceLink, Ring } from './places';

export type MarkedProps = {
  words: MapWords;
  /** The path of a place's page. */
  hrefOf: (id: string) => string;
  /** The list of everything: where a ring leads whose places have no links of their own. */
  listHref: string;
  /** The links open beside the page, which is somebody else's. */
  outward?: boolean;
};

type Props = MarkedProps & { drawn: Drawn; open: MapPlace[]; frame: Frame };

export function Marked({ drawn, open, frame, words, hrefOf, listHref, outward }: Props) {
  const { alone, groups, inRings } = drawn;
  const link = (place: MapPlace) => ({ place, frame, outward, href: hrefOf(place.id) });
  return (
    <g data-drawn-places="">
      {groups.map((group) => {
        const ring = { at: frame.percent(group.point), events: tellGroup(group, words).events };
        return inRings.length > 0 ? (
          <Ring key={group.id} {...ring} />
        ) : (
          <ManyLink
            key={group.id}
            {...ring}
            href={listHref}
            outward={outward}
            label={sayMany(
              words.inList,
              { events: ring.events, names: group.members.map(({ name }) => name) },
              words,
            )}
          />
        );
      })}
      {inRings.map((place) => (
        <PlaceLink key={place.id} {...link(place)} inRing />
      ))}
      {alone.map((place) => (
        <PlaceLink key={place.id} {...link(place)} />
      ))}
      {open.map((place) => (
        <PlaceLink key={place.id} {...link(place)} open />
      ))}
    </g>
  );
}
