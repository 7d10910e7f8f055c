// The one page for every address that leads nowhere: it says so and offers the nearest that exist.
import type { Metadata } from 'next';
import './tokens.css';
import './base.css';
import { atlas } from '../geo/atlas';
import type { Lang } from '../geo/langs';
import { base } from '../serve/base-path.mjs';
import { candidatesOf } from './lost/candidates';
import { Lost } from './lost/lost';
import { pageWordsIn } from './words-of-pages';

const { languages, site } = atlas.about;

export const metadata: Metadata = {
  title: `Nothing at this address · ${site}`,
  robots: 'noindex',
  icons: { icon: `${base}/icon.svg` },
  referrer: 'no-referrer',
};

const lostIn = (lang: Lang) => ({
  lang,
  words: pageWordsIn(lang, atlas).lost,
  candidates: candidatesOf(atlas, lang),
});

export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <Lost site={site} told={languages.map(lostIn)} />
      </body>
    </html>
  );
}
