// The picture of a card, from the atlas: the same map as on the page, without links.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../geo/model';
import type { DrawingProps } from '../drawing/drawing';
import { givenOf, mapWordsOf } from '../stage/given';
import { placesOf } from '../stage/map-places';
import { targetOf } from '../stage/target';
import type { Told } from '../told';
import { belongsTo, type Open } from '../view';
import { CardPicture } from './card';
import { cardOf } from './says';

type Given = { atlas: Atlas; told: Told; files: Pick<DrawingProps, 'ground' | 'towns' | 'footprints'> };

/** SVG, without the root that would be HTML. */
export function drawnCard(open: Open, { atlas, told, files }: Given): string {
  const openId = open.kind === 'place' ? open.id : undefined;
  const shown = told.events.filter((event) => belongsTo(open, event));
  const { places } = placesOf(told, shown, openId, {});
  const map = {
    given: givenOf(told, { target: targetOf(told, open), places, openId }),
    words: mapWordsOf(told),
    ...files,
    hrefOf: (id: string) => `#${id}`,
    listHref: '#list',
  };
  const { bounds, credits } = told;
  const card = cardOf(atlas, told, open);
  return renderToStaticMarkup(createElement(CardPicture, { card, credits, bounds, map }));
}
