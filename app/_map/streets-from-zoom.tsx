// The door to the streets: nothing of them is loaded before a reader is near enough to miss them.
import { type ComponentType, useEffect, useState } from 'react';
import { type Lang, langOf } from '../../geo/langs';
import type { StreetsProps } from './streets/streets';
import { useZoom } from './use-of-map';

/** Here and not with the other words, which every page carries. */
const failure: Record<Lang, string> = {
  en: 'The streets could not be loaded.',
  be: 'Вуліцы не ўдалося загрузіць.',
  ru: 'Улицы не удалось загрузить.',
};

/** From this zoom on, the country view no longer says enough. */
const fromZoom = 9;

type Props = Omit<StreetsProps, 'onFailed'>;

export function StreetsFromZoom(props: Props) {
  return useZoom() >= fromZoom && <Near {...props} />;
}

/** What has failed is tried again when the reader comes back. */
function Near({ onShown }: Props) {
  const [Streets, setStreets] = useState<ComponentType<StreetsProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // So that a site without streets is built without their code.
    if (process.env.STREETS)
      import('./streets/streets').then(
        ({ Streets }) => setStreets(() => Streets),
        () => setFailed(true),
      );
  }, []);
  if (failed)
    return (
      <p className="incomplete" role="status">
        {failure[langOf(document.documentElement.lang)]}
      </p>
    );
  return Streets && <Streets onShown={onShown} onFailed={setFailed} />;
}
