'use client';
// The door to the map: everything Leaflet is behind it, everything Next is before it.
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { Suspense, useCallback, useMemo } from 'react';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { pathOf, toQuery } from '../view';
import { MapFallback } from './map-fallback';
import { placesOf } from './map-places';
import { PlacePopup } from './place-popup';
import styles from './stage.module.css';
import { targetOf } from './target';
import { useArrival } from './use-arrival';
import { useGround } from './use-ground';

const LeafletMap = dynamic(() => import('../_map/map').catch(() => import('./map-failed')), { ssr: false });

export function Stage() {
  const { words } = useTold();
  return (
    <section className={styles.stage} aria-label={words.map.heading}>
      <Suspense fallback={<MapFallback />}>
        <LivingMap />
      </Suspense>
    </section>
  );
}

function LivingMap() {
  const told = useTold();
  const { words, lang, bounds } = told;
  const { open, shown, chosen } = useView();
  const router = useRouter();
  const { ground, towns, footprints, failed } = useGround();
  const openId = open.kind === 'place' ? open.id : undefined;
  const { places, opened } = useMemo(() => placesOf(told, shown, openId), [told, shown, openId]);
  useArrival(open);

  // The camera goes along, so that the map stays where the reader is looking.
  const choose = useCallback(
    (id: string) => {
      const href = toQuery(pathOf(lang, { kind: 'place', id }), chosen);
      router.push(href + location.hash, { scroll: false });
    },
    [router, lang, chosen],
  );
  const close = useCallback(
    () =>
      router.push(toQuery(pathOf(lang, { kind: 'everything' }), chosen) + location.hash, { scroll: false }),
    [router, lang, chosen],
  );
  return (
    <>
      <MapFallback />
      <LeafletMap
        bounds={bounds}
        places={places}
        open={opened}
        target={targetOf(told, open)}
        ground={ground}
        towns={towns}
        footprints={footprints}
        words={words.map}
        onChoose={choose}
        onClose={close}
        popup={opened && <PlacePopup id={opened.id} onClose={close} />}
      />
      {failed && (
        <p className={styles.failed} role="status">
          {words.map.noGround}
        </p>
      )}
    </>
  );
}
