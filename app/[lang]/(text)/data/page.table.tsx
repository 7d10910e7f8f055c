// The published files of an atlas of a table.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { recordOfAtlas } from '../../../../geo/cite';
import { langOf } from '../../../../geo/langs';
import { base } from '../../../../serve/base-path.mjs';
import { CiteThis } from '../../../cite/cite-this';
import { Licences } from '../../../data/licences';
import { tableFiles } from '../../../table/files';
import { tableWordsIn } from '../../../table/words';
import { pathOf } from '../../../view';
import { say } from '../../../words/say';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.data };
}

export default async function DataPage({ params }: Props) {
  const lang = langOf((await params).lang);
  const { about } = atlas;
  const words = tableWordsIn(lang);
  const { cite, site } = pageWordsIn(lang);
  return (
    <>
      <h1>{site.data}</h1>
      <p>{say(words.data, { version: about.version })}</p>
      <CiteThis
        record={recordOfAtlas(about)}
        path={pathOf(lang, { kind: 'everything' })}
        camera
        words={cite}
      />
      <h2>{words.filesHeading}</h2>
      <dl>
        {tableFiles(atlas).map((file) => (
          <div key={file}>
            <dt>
              <a href={`${base}/data/${file}`}>{file}</a>
            </dt>
            <dd>{words.files[file]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.licences}</h2>
      <p>
        <Licences about={about} lang={lang} />
      </p>
    </>
  );
}
