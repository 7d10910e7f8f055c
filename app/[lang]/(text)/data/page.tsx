// The published files.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { recordOfAtlas } from '../../../../geo/cite';
import { base } from '../../../../serve/base-path.mjs';
import { ChosenEvents } from '../../../chosen/chosen-events';
import { CiteThis } from '../../../cite/cite-this';
import { pathOf } from '../../../view';
import { langOf } from '../../../words';
import { DataEn, whatIsIn } from '../../../words/data-en';
import { pageWordsIn } from '../../../words-of-pages';

/** Readers of feeds find them from the page. */
const feeds = ['events.atom', 'changes.atom'];

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.data };
}

export default async function Data({ params }: Props) {
  const lang = langOf((await params).lang);
  return (
    <>
      {feeds.map((file) => (
        <link
          key={file}
          rel="alternate"
          type="application/atom+xml"
          title={whatIsIn(file)}
          href={`${base}/data/${file}`}
        />
      ))}
      <DataEn
        version={atlas.about.version}
        link={(file) => <a href={`${base}/data/${file}`}>{file}</a>}
        chosen={<ChosenEvents />}
        cite={
          <CiteThis
            record={recordOfAtlas(atlas.about)}
            path={pathOf(lang, { kind: 'everything' })}
            words={pageWordsIn(lang).cite}
          />
        }
      />
    </>
  );
}
