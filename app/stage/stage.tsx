'use client';
// The door to the map: everything Leaflet is behind it, everything Next is before it.
import { useMemo, useState } from 'react';
import { useTold } from '../use-told';
import { useViewOf } from '../use-view';
import { keyOf, periodOf } from '../view';
import { FirstMap } from './first-map';
import { givenOf, mapWordsOf } from './given';
import { MapFallback } from './map-fallback';
import { placesOf } from './map-places';
import { PlacePopup } from './place-popup';
import styles from './stage.module.css';
import { targetOf } from './target';
import { useArrival } from './use-arrival';
import { useGround } from './use-ground';
import { useMapCode } from './use-map-code';
import { useOpening } from './use-opening';

export function Stage() {
  const told = useTold();
  const { bounds } = told;
  const words = mapWordsOf(told);
  const { open, inPath, openPlace, close } = useOpening();
  const { shown, chosen } = useViewOf(open);
  const { ground, towns, footprints, failed } = useGround(told.lang);
  const openId = open.kind === 'place' ? open.id : undefined;
  const { places, opened } = useMemo(
    () => placesOf(told, shown, openId, periodOf(chosen)),
    [told, shown, openId, chosen],
  );
  useArrival();
  const target = targetOf(told, open);
  const inAddress = keyOf(inPath);
  const LeafletMap = useMapCode();
  const [host, setHost] = useState<HTMLElement | null>(null);
  return (
    <section className={styles.stage} aria-label={words.heading} data-living-map>
      <FirstMap given={givenOf(told, { target, places, openId })} onHost={setHost} />
      {host && LeafletMap ? (
        <LeafletMap
          host={host}
          bounds={bounds}
          places={places}
          open={opened}
          target={target}
          inAddress={inAddress}
          ground={ground}
          towns={towns}
          footprints={footprints}
          words={words}
          onChoose={openPlace}
          onClose={close}
          popup={(close, brief) =>
            opened && (
              <PlacePopup
                id={opened.id}
                shown={shown}
                brief={brief}
                arrived={inAddress === target.key}
                onClose={close}
              />
            )
          }
        />
      ) : (
        <MapFallback />
      )}
      {failed && (
        <p className={styles.failed} role="status">
          {words.noGround}
        </p>
      )}
    </section>
  );
}
