// A reader's own file on the map. It is read in the browser, by a script of this page's own; nothing of it goes anywhere.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { langOf } from '../../../../geo/langs';
import { base } from '../../../../serve/base-path.mjs';
import { languageNames } from '../../../language-names';
import type { OpenGiven } from '../../../open/given';
import { openWordsIn } from '../../../open/words';
import { world } from '../../../open/world';
import { wordsIn } from '../../../words';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, standfirst } = openWordsIn(langOf((await params).lang));
  return { title, description: standfirst };
}

export default async function OpenPage({ params }: Props) {
  const lang = langOf((await params).lang);
  const words = openWordsIn(lang);
  const { site } = pageWordsIn(lang);
  const { about } = atlas;
  const nothing = {
    title: '',
    from: '',
    to: '',
    bounds: world,
    columns: [],
    events: [],
    places: [],
    sources: {},
  };
  const pages = [
    { href: `${base}/${lang}/`, text: about.site },
    { href: `${base}/${lang}/about/`, text: site.method },
    { href: `${base}/${lang}/data/`, text: site.data },
  ];
  const languages = about.languages
    .filter((other) => other !== lang)
    .map((other) => ({
      href: `${base}/${other}/open/`,
      text: languageNames[other].short,
      lang: other,
      name: languageNames[other].name,
    }));
  const given: OpenGiven = {
    told: { lang, words: wordsIn(lang), ...nothing },
    words,
    head: { nav: site.nav, pages, languages },
  };
  const file = `${base}/open-page/${process.env.RELEASE}`;
  return (
    <>
      <link rel="stylesheet" href={`${file}.css`} />
      <script type="module" async src={`${file}.js`} />
      {/* The text child, though empty, says that what stands in this element is not React's. */}
      <div data-open={JSON.stringify(given)} suppressHydrationWarning>
        {''}
      </div>
      <main className="before-open">
        <h1>{words.title}</h1>
        <p>{words.standfirst}</p>
        <p>
          <b>{words.stays}</b> {words.staysWhy}
        </p>
        <p className="needs-script">{words.needsScript}</p>
        <nav aria-label={site.nav}>
          {pages.map(({ href, text }) => (
            <span key={href}>
              <a href={href}>{text}</a>{' '}
            </span>
          ))}
        </nav>
      </main>
    </>
  );
}
