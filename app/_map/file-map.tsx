// The map of a reader's own file: the same ground, controls and popup as the living map, and dots for many events.
import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import type { FeatureCollection } from 'geojson';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { ZoomControl } from 'react-leaflet';
import type { Extent } from '../../geo/extent';
import type { Choosing } from '../../geo/many/choice';
import type { LonLat } from '../../geo/model';
import { Credit } from './credit';
import type { OpenedMap } from './first/opened';
import { FollowView } from './follow-view';
import { Ground } from './ground';
import { KeepSize } from './keep-size';
import type { MapWords } from './map-place';
import type { Target } from './obey-link';
import { OpenPopup } from './open-popup';
import type { PointGroup } from './points/groups';
import type { PointsDrawing } from './points/messages';
import { Points } from './points/points';
import { Scale } from './scale';
import { useOpenedMap } from './use-opened-map';

type Props = {
  /** The element that the map stands in. */
  host: HTMLElement;
  bounds: Extent;
  target: Target;
  /** Once a file is read. */
  many: { drawing: PointsDrawing; choosing: Choosing } | undefined;
  /** Where the popup stands; without it there is none. */
  open: LonLat | undefined;
  popup: ReactNode;
  words: MapWords;
  nameOf: (group: PointGroup) => string;
  numberOf: (count: number) => string;
  /** Rows of the file, never none. */
  onChoose: (rows: number[]) => void;
  onClose: () => void;
};

export default function FileMap(props: Props): ReactNode {
  const opened = useOpenedMap(props.host, props.bounds, props.target);
  return opened && <Layers {...props} opened={opened} />;
}

function Layers({
  opened,
  target,
  many,
  open,
  popup,
  words,
  onClose,
  ...points
}: Props & { opened: OpenedMap }) {
  const context = useMemo(() => createLeafletContext(opened.map), [opened]);
  const ground = useWorld();
  const place = useMemo(() => open && { point: open, marks: [] }, [open]);
  return (
    <LeafletContext value={context}>
      <KeepSize />
      <FollowView target={target} arrivedAt={opened.targetKey} />
      <ZoomControl position="bottomright" zoomInTitle={words.zoomIn} zoomOutTitle={words.zoomOut} />
      <Scale words={words} />
      <Credit words={words} streets={false} />
      {ground && <Ground ground={ground} onDrawn={opened.setDrawingAside} />}
      {many && <Points {...many} {...points} />}
      {place && (
        <OpenPopup key={place.point.join()} place={place} panIntoView onClose={onClose}>
          {() => popup}
        </OpenPopup>
      )}
    </LeafletContext>
  );
}

/** As code: a page that reads a reader's file may fetch nothing. */
function useWorld(): FeatureCollection | undefined {
  const [ground, setGround] = useState<FeatureCollection>();
  const load = useCallback(() => import('../../public/basemap/world.geojson'), []);
  useEffect(() => {
    void load().then(({ default: world }) => setGround(world));
  }, [load]);
  return ground;
}
