// A reader's own file on the map. It is read in the browser, by a script of this page's own; nothing of it goes anywhere.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { langOf } from '../../../../geo/langs';
import { creditsOf } from '../../../credits';
import type { OpenGiven } from '../../../open/given';
import { headOf, OwnPage } from '../../../open/own-page';
import { openWordsIn } from '../../../open/words';
import { world } from '../../../open/world';
import { wordsIn } from '../../../words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = openWordsIn(langOf((await params).lang));
  // Without the title of the atlas: the file is not of it.
  return { title: { absolute: `${title} · ${atlas.about.site}` }, description: standfirst };
}

export default async function OpenPage({ params }: Props) {
  const lang = langOf((await params).lang);
  const words = openWordsIn(lang);
  const nothing = {
    title: '',
    credits: creditsOf([], lang, false),
    from: '',
    to: '',
    bounds: world,
    columns: [],
    events: [],
    places: [],
    sources: {},
  };
  const given: OpenGiven = {
    told: { lang, words: wordsIn(lang), ...nothing },
    words,
    head: headOf(lang, atlas.about, 'open/'),
  };
  return (
    <OwnPage name="open" folder="/open-page" given={given}>
      <h1>{words.title}</h1>
      <p>{words.standfirst}</p>
      <p>
        <b>{words.stays}</b> {words.staysWhy}
      </p>
      <p className="needs-script">{words.needsScript}</p>
    </OwnPage>
  );
}
