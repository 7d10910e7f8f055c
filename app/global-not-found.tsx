// The one page for every address that leads nowhere: it says so and offers the nearest that exist.
import type { Metadata } from 'next';
import './tokens.css';
import './base.css';
import { atlas } from '../geo/atlas';
import { base } from '../serve/base-path.mjs';
import { candidatesOf } from './lost/candidates';
import { Lost } from './lost/lost';

export const metadata: Metadata = {
  title: 'Nothing at this address · Dateline',
  robots: 'noindex',
  icons: { icon: `${base}/icon.svg` },
  referrer: 'no-referrer',
};

export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <Lost candidates={candidatesOf(atlas, 'en')} />
      </body>
    </html>
  );
}
