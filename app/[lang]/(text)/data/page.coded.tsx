// The published files.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { recordOfAtlas } from '../../../../geo/cite';
import { langOf, textIn } from '../../../../geo/langs';
import { addressOf } from '../../../../serve/address.mjs';
import { base } from '../../../../serve/base-path.mjs';
import { ChosenEvents } from '../../../chosen/chosen-events';
import { CiteThis } from '../../../cite/cite-this';
import { Licences } from '../../../data/licences';
import { embedPathOf } from '../../../embed/iframe';
import { EmbedSnippet } from '../../../embed/snippet';
import { openWordsIn } from '../../../open/words';
import { textsIn } from '../../../texts';
import { pathOf } from '../../../view';
import { wordsIn } from '../../../words';
import { pageWordsIn } from '../../../words-of-pages';

/** Readers of feeds find them from the page. */
const feeds = ['events.atom', 'changes.atom'] as const;

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.data };
}

export default async function DataPage({ params }: Props) {
  const lang = langOf((await params).lang);
  const { cite, chosen, embed } = pageWordsIn(lang);
  const { Data, files } = textsIn(lang);
  const open = openWordsIn(lang);
  return (
    <>
      {feeds.map((file) => (
        <link
          key={file}
          rel="alternate"
          type="application/atom+xml"
          title={files[file]}
          href={`${base}/data/${file}`}
        />
      ))}
      <Data
        version={atlas.about.version}
        files={Object.entries(files).map(([file, what]) => (
          <div key={file}>
            <dt>
              <a href={`${base}/data/${file}`}>{file}</a>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        licences={<Licences about={atlas.about} lang={lang} />}
        chosen={
          <>
            <ChosenEvents words={chosen} locale={wordsIn(lang).locale} />
            <h2>
              <a href={`${base}/${lang}/open/`}>{open.title}</a>
            </h2>
            <p>{open.standfirst}</p>
          </>
        }
        cite={
          <>
            <CiteThis
              record={recordOfAtlas(atlas.about)}
              path={pathOf(lang, { kind: 'everything' })}
              camera
              words={cite}
            />
            <EmbedSnippet
              path={base + embedPathOf(lang)}
              address={addressOf(embedPathOf(lang))}
              title={`${textIn(atlas.about, 'title', lang)} · ${atlas.about.site}`}
              heading={embed.heading}
              label={embed.label}
            />
          </>
        }
      />
    </>
  );
}
