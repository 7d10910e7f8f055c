'use client';
// The door to the map: everything Leaflet is behind it, everything Next is before it.
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { formatFilters, pathOf, periodOf } from '../view';
import { MapFallback } from './map-fallback';
import { placesOf } from './map-places';
import { PlacePopup } from './place-popup';
import styles from './stage.module.css';
import { targetOf } from './target';
import { useArrival } from './use-arrival';
import { useGround } from './use-ground';

const LeafletMap = dynamic(() => import('../_map/map').catch(() => import('./map-failed')), {
  ssr: false,
  loading: () => <MapFallback />,
});

export function Stage() {
  const told = useTold();
  const { words, lang, bounds } = told;
  const { open, shown, chosen } = useView();
  const router = useRouter();
  const { ground, towns, footprints, failed } = useGround();
  const openId = open.kind === 'place' ? open.id : undefined;
  const { places, opened } = useMemo(
    () => placesOf(told, shown, openId, periodOf(chosen)),
    [told, shown, openId, chosen],
  );
  useArrival(open);

  // The camera goes along, so that the map stays where the reader is looking.
  const choose = useCallback(
    (id: string) => {
      const href = pathOf(lang, { kind: 'place', id }) + formatFilters(chosen);
      router.push(href + location.hash, { scroll: false });
    },
    [router, lang, chosen],
  );
  const close = useCallback(
    () =>
      router.push(pathOf(lang, { kind: 'everything' }) + formatFilters(chosen) + location.hash, {
        scroll: false,
      }),
    [router, lang, chosen],
  );
  return (
    <section className={styles.stage} aria-label={words.map.heading} data-living-map>
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
        popup={(closePopup) => opened && <PlacePopup id={opened.id} onClose={closePopup} />}
      />
      {failed && (
        <p className={styles.failed} role="status">
          {words.map.noGround}
        </p>
      )}
    </section>
  );
}
