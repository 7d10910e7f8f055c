// The living map, reached only through the door in stage.tsx: Leaflet reads `window` when it is imported.
// This file only lists the layers; each is a file of its own.
import 'leaflet/dist/leaflet.css';
import './map.css';
import './marks.css';
import type { FeatureCollection } from 'geojson';
import { type ReactNode, useRef, useState } from 'react';
import { MapContainer, ScaleControl, ZoomControl } from 'react-leaflet';
import type { Extent } from '../../geo/extent';
import type { Footprint } from '../../geo/model';
import { maxZoom, minZoom } from '../camera';
import { Areas } from './areas';
import { Credit } from './credit';
import { FollowView, type Target } from './follow-view';
import { Ground } from './ground';
import { KeepSize } from './keep-size';
import { Labels, type Town } from './labels';
import { latLngBounds } from './lat-lng';
import type { MapPlace, MapWords } from './map-place';
import { OpenPopup } from './open-popup';
import { Places } from './places';

type Props = {
  bounds: Extent;
  places: MapPlace[];
  open: MapPlace | undefined;
  target: Target;
  /** What of the published files has arrived; the map does not wait for either. */
  ground: FeatureCollection | undefined;
  towns: Town[];
  footprints: ReadonlyMap<string, Footprint>;
  popup: (close: () => void) => ReactNode;
  words: MapWords;
  onChoose: (id: string) => void;
  onClose: () => void;
};

/** How far beyond the atlas a reader can move, in degrees: a popup at its northern edge needs room above it. */
const roamDegrees = 6;
const roamOf = ([west, south, east, north]: Extent): Extent => [
  west - roamDegrees,
  south - roamDegrees,
  east + roamDegrees,
  north + roamDegrees,
];

// Zooming is not animated: Leaflet ends the animation by a timer that fails when the map is gone by then.
export default function LeafletMap(props: Props) {
  const { bounds, places, open, target, ground, towns, footprints, popup, words, onChoose, onClose } = props;
  const [chosenHere, setChosenHere] = useState<string>();
  const closing = useRef<string | undefined>(undefined);
  const choose = (id: string) => {
    setChosenHere(id);
    onChoose(id);
  };
  const close = () => {
    const fromMap = document.activeElement?.closest('.leaflet-container');
    closing.current = fromMap ? open?.id : undefined;
    onClose();
  };
  return (
    <MapContainer
      className="map"
      bounds={latLngBounds(bounds)}
      maxBounds={latLngBounds(roamOf(bounds))}
      maxBoundsViscosity={1}
      minZoom={minZoom}
      maxZoom={maxZoom}
      zoomSnap={0.25}
      zoomDelta={1}
      zoomAnimation={false}
      trackResize={false}
      attributionControl={false}
      zoomControl={false}
    >
      <KeepSize />
      <FollowView target={target} />
      <ZoomControl position="bottomright" zoomInTitle={words.zoomIn} zoomOutTitle={words.zoomOut} />
      <ScaleControl position="bottomleft" imperial={false} />
      <Credit noStreets={words.noStreets} />
      {ground && <Ground ground={ground} />}
      <Areas places={places} footprints={footprints} openId={open?.id} />
      <Labels towns={towns} places={places} />
      <Places places={places} openId={open?.id} closing={closing} words={words} onChoose={choose} />
      {open && (
        <OpenPopup key={open.id} place={open} panIntoView={chosenHere === open.id} onClose={close}>
          {popup(close)}
        </OpenPopup>
      )}
    </MapContainer>
  );
}
