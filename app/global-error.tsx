'use client';
// When a page fails in the browser: it says so, and leads to the files that need no script. It brings no style sheet:
// those of the failed page are still there, and Next would have every page load another for it.
import { useSyncExternalStore } from 'react';
import { langOf } from '../geo/langs';
import { base } from '../serve/base-path.mjs';
import { failed } from './words/failed';

const never = () => () => {};

export default function GlobalError() {
  const path = useSyncExternalStore(
    never,
    () => location.pathname,
    () => '',
  );
  const lang = langOf(path.slice(base.length).split('/')[1]);
  const words = failed[lang];
  return (
    <html lang={lang}>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>{words.wrong}</p>
          <p>
            <a href={`${base}/${lang}/`}>{words.again}</a>
          </p>
          <p>
            <a href={`${base}/data/events.csv`}>{words.table}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
