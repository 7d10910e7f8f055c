// The living map, reached only through the door in app/stage/: it needs the Leaflet that the first map brings.
// This file takes the map over and lists its layers; each is a file of its own.
import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import type { FeatureCollection } from 'geojson';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Extent } from '../../geo/extent';
import type { Footprint } from '../../geo/model';
import { Areas } from './areas';
import { Controls } from './controls';
import type { OpenedMap } from './first/opened';
import { reportCamera } from './follow-view';
import { Ground } from './ground';
import { Labels } from './labels';
import type { Town } from './labels-at';
import type { MapPlace, MapWords } from './map-place';
import type { Target } from './obey-link';
import { OpenPopup } from './open-popup';
import { Places } from './places';
import { StreetsFromZoom } from './streets-from-zoom';
import { TakeOver } from './take-over';
import { TilesIfAsked } from './tiles-if-asked';
import { useOpenedMap } from './use-opened-map';

type Props = {
  /** The element that the map stands in. */
  host: HTMLElement;
  bounds: Extent;
  places: MapPlace[];
  open: MapPlace | undefined;
  target: Target;
  /** As of FollowView. */
  inAddress: string;
  /** What of the published files has arrived; the map does not wait for either. */
  ground: FeatureCollection | undefined;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
  popup: (close: () => void, brief: boolean) => ReactNode;
  words: MapWords;
  onChoose: (id: string) => void;
  onClose: () => void;
};

/** Streets come with names of their own. */
const noTowns: Town[] = [];

export default function LeafletMap(props: Props): ReactNode {
  const opened = useOpenedMap(props.host, props.bounds, props.target);
  return opened && <Layers {...props} opened={opened} />;
}

function Layers({ opened, ...props }: Props & { opened: OpenedMap }) {
  const { places, open, target, inAddress, ground, towns, footprints, popup, words, onChoose, onClose } =
    props;
  const context = useMemo(() => createLeafletContext(opened.map), [opened]);
  const [chosenHere, setChosenHere] = useState<string>();
  const [streets, setStreets] = useState(false);
  const closing = useRef<string | undefined>(undefined);
  const choose = (id: string) => {
    setChosenHere(id);
    // Into the link before it goes on: the map stays where the reader is looking.
    if (inAddress === target.key) reportCamera(opened.map);
    onChoose(id);
  };
  const close = () => {
    const fromMap = document.activeElement?.closest('.leaflet-container');
    closing.current = fromMap ? open?.id : undefined;
    onClose();
  };
  return (
    <LeafletContext value={context}>
      <Controls
        target={target}
        arrivedAt={opened.targetKey}
        inAddress={inAddress}
        words={words}
        streets={streets}
      />
      {ground && <Ground ground={ground} onDrawn={opened.setDrawingAside} />}
      {process.env.STREETS && <StreetsFromZoom onShown={setStreets} />}
      {process.env.TILES && <TilesIfAsked onShown={setStreets} />}
      <Areas places={places} footprints={footprints} openId={open?.id} />
      <Labels towns={streets ? noTowns : towns} places={places} />
      <Places places={places} openId={open?.id} closing={closing} words={words} onChoose={choose} />
      {open && (
        <OpenPopup key={open.id} place={open} panIntoView={chosenHere === open.id} onClose={close}>
          {(brief) => popup(close, brief)}
        </OpenPopup>
      )}
      {opened.marks && <TakeOver first={opened.marks} onChoose={choose} />}
    </LeafletContext>
  );
}
