// The map of a reader's own file: the same ground, controls and popup as the living map, and dots for many events.
import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import type { FeatureCollection } from 'geojson';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import type { Extent } from '../../geo/extent';
import type { Choosing } from '../../geo/many/choice';
import type { LonLat } from '../../geo/model';
// As code: a page that reads a reader's file may fetch nothing.
import world from '../basemap/world.geojson';
import { Controls } from './controls';
import type { OpenedMap } from './first/opened';
import { Ground } from './ground';
import { latLng } from './lat-lng';
import type { MapWords } from './map-place';
import type { Target } from './obey-link';
import { OpenPopup } from './open-popup';
import type { PointGroup } from './points/groups';
import type { PointsDrawing } from './points/messages';
import { Points } from './points/points';
import { StreetsFromZoom } from './streets-from-zoom';
import { useOpenedMap } from './use-opened-map';

type Props = {
  /** The element that the map stands in. */
  host: HTMLElement;
  bounds: Extent;
  target: Target;
  /** In the place of the world's. */
  ground: FeatureCollection | undefined;
  /** Whether the page may fetch the streets of the site, where it has any. */
  streets: boolean;
  /** Once a file is read. */
  many: { drawing: PointsDrawing; choosing: Choosing } | undefined;
  /** Where the popup stands; without it there is none. */
  open: LonLat | undefined;
  /** The map goes there: it was opened by a link or from the list, and may lie anywhere. */
  lead: boolean;
  popup: ReactNode;
  words: MapWords;
  nameOf: (group: PointGroup, divided: boolean) => string;
  numberOf: (count: number) => string;
  /** Indices of events, never none. */
  onChoose: (events: number[]) => void;
  onClose: () => void;
};

/** At which a reader sees where in a country an event was. */
const nearZoom = 6;

export default function FileMap(props: Props): ReactNode {
  const opened = useOpenedMap(props.host, props.bounds, props.target);
  return opened && <Layers {...props} opened={opened} />;
}

function Layers({
  opened,
  target,
  many,
  open,
  lead,
  ground = world,
  streets,
  popup,
  words,
  onClose,
  ...points
}: Props & { opened: OpenedMap }) {
  const context = useMemo(() => createLeafletContext(opened.map), [opened]);
  const [shown, setShown] = useState(false);
  const place = useMemo(() => open && { point: open, marks: [] }, [open]);
  const { map } = opened;
  // Before the popup measures its room.
  useLayoutEffect(() => {
    if (place && lead)
      map.setView(latLng(place.point), Math.max(map.getZoom(), nearZoom), { animate: false });
  }, [map, place, lead]);
  return (
    <LeafletContext value={context}>
      <Controls
        target={target}
        arrivedAt={opened.targetKey}
        inAddress={target.key}
        words={words}
        streets={shown}
      />
      <Ground ground={ground} onDrawn={opened.setDrawingAside} />
      {streets && process.env.STREETS && <StreetsFromZoom onShown={setShown} />}
      {many && <Points {...many} {...points} />}
      {place && (
        <OpenPopup key={place.point.join()} place={place} panIntoView onClose={onClose}>
          {() => popup}
        </OpenPopup>
      )}
    </LeafletContext>
  );
}
