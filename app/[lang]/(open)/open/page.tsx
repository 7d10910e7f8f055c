// A reader's own file on the map. It is read in the browser; nothing of it goes anywhere.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { langOf } from '../../../../geo/langs';
import { Head } from '../../../open/head';
import { OpenFile } from '../../../open/open-file';
import { openWordsIn } from '../../../open/words';
import { world } from '../../../open/world';
import { ToldProvider } from '../../../use-told';
import { wordsIn } from '../../../words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = openWordsIn(langOf((await params).lang));
  return { title, description: standfirst };
}

export default async function OpenPage({ params }: Props) {
  const lang = langOf((await params).lang);
  // No atlas is told here: the parts that this page shares with the others take their words from it.
  const told = {
    lang,
    words: wordsIn(lang),
    title: '',
    from: '',
    to: '',
    bounds: world,
    events: [],
    places: [],
    sources: {},
  };
  return (
    <ToldProvider value={told}>
      <OpenFile words={openWordsIn(lang)} head={<Head lang={lang} about={atlas.about} />} />
    </ToldProvider>
  );
}
