'use client';
// When a page fails in the browser: it says so, and leads to the files that need no script. It brings no style sheet:
// those of the failed page are still there, and Next would have every page load another for it.
import { base } from '../serve/base-path.mjs';

export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>This page has failed</h1>
          <p>
            Something in it went wrong in your browser. <a href={`${base}/en/`}>Open the map again</a>, or
            take the events as a <a href={`${base}/data/events.csv`}>table</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
