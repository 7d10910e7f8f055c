// The points layer of the site in a page of its own; where its events are is up to who gives the drawing.
import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import { Map as LeafletMap } from 'leaflet';
import { createRoot, type Root } from 'react-dom/client';
import type { PointGroup } from '../../app/_map/points/groups';
import type { PointsDrawing } from '../../app/_map/points/messages';
import { Points } from '../../app/_map/points/points';
import type { Choosing } from '../../geo/many/choice';
import { measure } from './measured';

const host = document.querySelector<HTMLElement>('#map') ?? document.body;
const map = new LeafletMap(host, { zoomAnimation: false, attributionControl: false, maxZoom: 17 });
map.setView([52, 15], 5);
const context = createLeafletContext(map);

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const nameOf = ({ count, firstDay, lastDay }: PointGroup) =>
  `${count} events, ${iso(firstDay)} – ${iso(lastDay)}`;
const short = new Intl.NumberFormat('en', { notation: 'compact' });
const numberOf = (count: number) => short.format(count);
const onChoose = (rows: number[]) => {
  host.dataset.chosen = rows.join(' ');
};

/** @param give as a layer's, see measured.ts */
export function measureOurs(given: PointsDrawing, give: (count: number) => Promise<void>): void {
  let pictures = 0;
  let onPicture = () => {};
  /** The same, and tells when a picture has come: what waits for it in the layer goes first. */
  const drawing: PointsDrawing = {
    ...given,
    draw: (asks) => {
      const drawn = given.draw(asks);
      drawn.then(() =>
        queueMicrotask(() => {
          pictures += 1;
          onPicture();
        }),
      );
      return drawn;
    },
  };
  let root: Root | undefined;
  const show = (choosing: Choosing) =>
    new Promise<void>((resolve) => {
      onPicture = resolve;
      root?.render(
        <LeafletContext value={context}>
          <Points
            drawing={drawing}
            choosing={choosing}
            nameOf={nameOf}
            numberOf={numberOf}
            onChoose={onChoose}
          />
        </LeafletContext>,
      );
    });
  globalThis.measured = measure({
    map,
    give,
    add: () => {
      root = createRoot(document.createElement('div'));
      return show({});
    },
    choose: (from, to) => show({ from, to }),
    remove: () => {
      root?.unmount();
      root = undefined;
    },
    pictures: () => pictures,
  });
}
