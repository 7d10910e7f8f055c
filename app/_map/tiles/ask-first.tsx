// The map of another host, where the operator names one: asked for only after the reader has read who will see what,
// and only until the page is left. Nothing is stored.
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMap } from 'react-leaflet';
import { type Lang, langOf } from '../../../geo/langs';
import type { Tiles } from '../../../geo/under-the-map';
import { say } from '../../words/say';
import './tiles.css';

export type AskFirstProps = {
  /** Whether they are drawn, with names of their own. */
  onShown: (shown: boolean) => void;
};

/** Here and not with the other words, which every page carries. */
const questions: Record<Lang, string> = {
  en: 'Show the map of {host}: it then sees your address and where you look',
  be: 'Паказаць карту {host}: гэты сервер убачыць ваш адрас і куды вы глядзіце',
  ru: 'Показать карту {host}: этот сервер увидит ваш адрес и куда вы смотрите',
};

const pane = 'tiles';

export function AskFirst({ onShown }: AskFirstProps) {
  const { url, credit }: Tiles = JSON.parse(process.env.TILES ?? '');
  const map = useMap();
  const [wanted, setWanted] = useState(false);
  const shown = useEffectEvent(onShown);
  useEffect(() => {
    if (!wanted) return;
    if (!map.getPane(pane)) map.createPane(pane);
    const layer = new TileLayer(url, { pane, referrerPolicy: 'no-referrer' }).addTo(map);
    shown(true);
    return () => {
      layer.remove();
      shown(false);
    };
  }, [map, wanted, url]);
  const question = questions[langOf(document.documentElement.lang)];
  return (
    <p className="ask-first">
      <button type="button" aria-pressed={wanted} onClick={() => setWanted(!wanted)}>
        {say(question, { host: new URL(url).host })}
      </button>
      {wanted && ` ${credit}`}
    </p>
  );
}
