// City streets from an archive on the site's own host, drawn on canvases over the ground and under the areas.
import { DomUtil } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { PMTiles } from 'pmtiles';
import { labelRules, leafletLayer, paintRules } from 'protomaps-leaflet';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { flavorOf, type Scheme } from './flavor';
import { withParents } from './with-parents';
import './streets.css';

export type StreetsProps = {
  /** Whether they are drawn, with names of their own. */
  onShown: (shown: boolean) => void;
  /** The archive is missing, damaged or too slow. */
  onFailed: (failed: true) => void;
};

/** Longer than a header takes on a slow phone; then the map stays as it is. */
const patienceMs = 15_000;

const pane = 'streets';

// Where protomaps-leaflet looks for Leaflet.
Object.assign(globalThis, { L: { GridLayer, DomUtil } });

export function Streets(props: StreetsProps) {
  const map = useMap();
  const scheme = useSyncExternalStore(watchDark, () => (dark().matches ? 'dark' : 'light'));
  const shown = useEffectEvent(props.onShown);
  const failed = useEffectEvent(props.onFailed);
  useEffect(() => {
    const leaving = new AbortController();
    if (!map.getPane(pane)) map.createPane(pane);
    const fail = () => leaving.signal.aborted || failed(true);
    streetsLayer(scheme, fail).then((layer) => {
      if (leaving.signal.aborted) return;
      leaving.signal.addEventListener('abort', () => layer.remove());
      layer.on('load', () => shown(true)).addTo(map);
    }, fail);
    return () => {
      leaving.abort();
      shown(false);
    };
  }, [map, scheme]);
  return null;
}

const dark = () => matchMedia('(prefers-color-scheme: dark)');

function watchDark(changed: () => void) {
  const scheme = dark();
  scheme.addEventListener('change', changed);
  return () => scheme.removeEventListener('change', changed);
}

async function streetsLayer(scheme: Scheme, onFailed: () => void) {
  const archive = new PMTiles(process.env.STREETS ?? '');
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patienceMs));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await Promise.race([
    archive.getHeader(),
    tooLate,
  ]);
  const { lang } = document.documentElement;
  const flavor = flavorOf(scheme);
  const layer = leafletLayer({
    url: archive,
    maxDataZoom: maxZoom,
    backgroundColor: flavor.background,
    paintRules: paintRules(flavor),
    labelRules: labelRules(flavor, lang),
    lang,
    pane,
    // Credit says it.
    attribution: '',
    noWrap: true,
    bounds: [
      [minLat, minLon],
      [maxLat, maxLon],
    ],
  });
  for (const { tileCache } of layer.views.values())
    tileCache.source = withParents(archive, minZoom, onFailed);
  return layer;
}
