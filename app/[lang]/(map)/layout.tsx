// The one living map. The pages of this group open beside it and never remount it.
import type { ReactNode } from 'react';
import { atlas } from '../../../geo/atlas';
import { langOf } from '../../../geo/langs';
import { Masthead } from '../../masthead';
import { SearchBox } from '../../search/search-box';
import { Sheet } from '../../sheet/sheet';
import { Skip } from '../../sheet/skip';
import { Stage } from '../../stage/stage';
import { Timeline } from '../../timeline/timeline';
import { tell } from '../../told';
import { ToldProvider } from '../../use-told';
import { pageWordsIn } from '../../words-of-pages';
import styles from './layout.module.css';

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export default async function MapLayout({ params, children }: Props) {
  const lang = langOf((await params).lang);
  return (
    <ToldProvider value={tell(atlas, lang)}>
      {/* The first picture waits for the last part of it, so that nothing moves while the page is still coming. */}
      <link rel="expect" href="#timeline" blocking="render" />
      <div className={styles.frame}>
        <Skip label={pageWordsIn(lang).site.skip} />
        <Sheet>
          <Masthead lang={lang} about={atlas.about}>
            <SearchBox />
          </Masthead>
          <main id="list" tabIndex={-1} className={styles.list}>
            {children}
          </main>
        </Sheet>
        <Stage />
        <Timeline />
      </div>
    </ToldProvider>
  );
}
