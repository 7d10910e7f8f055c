// `/` leads to the reader's language. Nothing is stored: the browser's own preference decides each time.

import { langs } from '../../geo/langs';
import { base } from '../../serve/base-path.mjs';
import { Forward } from './forward';

export default function Front() {
  return (
    <main>
      <Forward langs={langs} />
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${base}/en/`} />
      </noscript>
      <h1>
        <a href={`${base}/en/`}>Dateline</a>
      </h1>
    </main>
  );
}
