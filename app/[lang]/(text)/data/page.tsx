// The published files.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { base } from '../../../../serve/base-path.mjs';
import { ChosenEvents } from '../../../chosen/chosen-events';
import { langOf } from '../../../words';
import { DataEn } from '../../../words/data-en';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.data };
}

export default function Data() {
  return (
    <DataEn
      version={atlas.about.version}
      link={(file) => <a href={`${base}/data/${file}`}>{file}</a>}
      chosen={<ChosenEvents />}
    />
  );
}
