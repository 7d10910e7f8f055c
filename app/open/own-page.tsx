// A page that a script of its own fills: what the script is given, and what stands there until it has come.
import type { ReactNode } from 'react';
import type { Lang } from '../../geo/langs';
import type { Description } from '../../geo/model';
import { base } from '../../serve/base-path.mjs';
import { languageNames } from '../language-names';
import { pageWordsIn } from '../words-of-pages';
import type { OpenGiven } from './given';

type Props = {
  /** The data attribute that holds what is given, without `data-`; see fill.tsx. */
  name: 'open' | 'table';
  /** Where script and style sheet lie. */
  folder: '/open-page' | '/table';
  given: Pick<OpenGiven, 'head'>;
  children: ReactNode;
};

export function OwnPage({ name, folder, given, children }: Props) {
  const file = `${base}${folder}/${process.env.RELEASE}`;
  return (
    <>
      <link rel="stylesheet" href={`${file}.css`} />
      {/* Alone: the last step of the build takes Next's scripts out (serve/own-script.mjs). */}
      <script type="module" async data-alone="" src={`${file}.js`} />
      {/* The text child, though empty, says that what stands in this element is not React's. */}
      <div {...{ [`data-${name}`]: JSON.stringify(given) }} suppressHydrationWarning>
        {''}
      </div>
      <main className="before-open">
        <nav aria-label={given.head.nav}>
          {given.head.pages.map(({ href, text }) => (
            <span key={href}>
              <a href={href}>{text}</a>{' '}
            </span>
          ))}
        </nav>
        {children}
      </main>
    </>
  );
}

/** The links of its head. `path`: of the page, below its language. */
export function headOf(lang: Lang, { site, languages }: Description, path: string): OpenGiven['head'] {
  const words = pageWordsIn(lang).site;
  return {
    nav: words.nav,
    pages: [
      { href: `${base}/${lang}/`, text: site },
      { href: `${base}/${lang}/about/`, text: words.method },
      { href: `${base}/${lang}/data/`, text: words.data },
    ],
    languages: languages
      .filter((other) => other !== lang)
      .map((other) => ({
        href: `${base}/${other}/${path}`,
        text: languageNames[other].short,
        lang: other,
        name: languageNames[other].name,
      })),
  };
}
