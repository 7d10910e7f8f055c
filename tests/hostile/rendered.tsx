// Everything that the site shows of an atlas, as the HTML that Next would write: pages, popups, stage and drawing.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MapGiven } from '../../app/_map/first/map-in';
import Day from '../../app/[lang]/(map)/days/[day]/page.coded';
import Everything from '../../app/[lang]/(map)/page.coded';
import Place from '../../app/[lang]/(map)/places/[place]/page.coded';
import Source from '../../app/[lang]/(map)/sources/[source]/page.coded';
import { Drawing } from '../../app/drawing/drawing';
import { footprintsOf, townsOf } from '../../app/published';
import { mapWordsOf } from '../../app/stage/given';
import { placesOf } from '../../app/stage/map-places';
import { PlacePopup } from '../../app/stage/place-popup';
import { Stage } from '../../app/stage/stage';
import { tell } from '../../app/told';
import { ToldProvider } from '../../app/use-told';
import type { Lang } from '../../geo/langs';
import type { Atlas } from '../../geo/model';
import { footprintsGeojson } from '../../geo/publish';

/** Pages in order, one HTML. The atlas must be the one that `geo/atlas` gives, too. */
export async function rendered(atlas: Atlas, lang: Lang): Promise<string> {
  const told = tell(atlas, lang);
  const withTold = (part: ReactNode) =>
    renderToStaticMarkup(<ToldProvider value={told}>{part}</ToldProvider>);
  const page = <T extends object>(
    of: (props: { params: Promise<T & { lang: string }> }) => unknown,
    params: T,
  ) => of({ params: Promise.resolve({ lang, ...params }) }) as Promise<ReactNode>;
  const pages = await Promise.all([
    page(Everything, {}),
    ...atlas.places.map(({ id }) => page(Place, { place: id })),
    ...atlas.sources.map(({ id }) => page(Source, { source: id })),
    page(Day, { day: atlas.about.from }),
  ]);
  const popups = atlas.places.flatMap(({ id }) =>
    [true, false].map((brief) => (
      <PlacePopup
        key={`${id} ${brief}`}
        id={id}
        shown={told.events}
        brief={brief}
        arrived
        onClose={() => {}}
      />
    )),
  );
  return [...pages, ...popups].map(withTold).join('\n') + drawn(atlas, lang);
}

/** What the page tells its map, as text that a script reads. */
export function givenToMap(atlas: Atlas): MapGiven {
  const stage = renderToStaticMarkup(
    <ToldProvider value={tell(atlas, 'en')}>
      <Stage />
    </ToldProvider>,
  );
  const attribute = /data-first-map="([^"]*)"/.exec(stage)?.[1] ?? '';
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return JSON.parse(attribute.replace(/&([^;]*);/g, (_all, name) => entities[name] ?? ''));
}

function drawn(atlas: Atlas, lang: Lang): string {
  const told = tell(atlas, lang);
  const { places } = placesOf(told, told.events, undefined, {});
  const files = { footprints: footprintsOf(JSON.parse(footprintsGeojson(atlas))), ground: noGround };
  const drawings = [undefined, ...atlas.places].map((open) => {
    const extent = told.places.find(({ id }) => id === open?.id)?.extent ?? told.bounds;
    const given = {
      target: { key: '', extent, withPopup: Boolean(open) },
      places,
      ...(open && { openId: open.id }),
    };
    return (
      <Drawing
        key={open?.id ?? ''}
        {...{ given, ...files }}
        towns={townsOf(noGround, lang)}
        words={mapWordsOf(told)}
        hrefOf={(id) => `/en/places/${id}/`}
        listHref="/en/#list"
      />
    );
  });
  return renderToStaticMarkup(drawings);
}

const noGround = { type: 'FeatureCollection' as const, features: [] };
