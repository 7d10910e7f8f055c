// The home of an atlas whose events are a table: the first of them as they are read, and what its script needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { atlas } from '../../../geo/atlas';
import { atlasFolder, groundName } from '../../../geo/atlas-folder.mjs';
import { rangeInWords } from '../../../geo/days';
import { langOf, textIn } from '../../../geo/langs';
import { storedFile } from '../../../geo/many/stored';
import { base } from '../../../serve/base-path.mjs';
import { languageNames } from '../../language-names';
import type { Listed } from '../../open/opened';
import { openWordsIn } from '../../open/words';
import { groundFile } from '../../published';
import { standfirstOf } from '../../standfirst';
import type { TableGiven } from '../../table/given';
import { firstListed, wholeOf } from '../../table/whole';
import { tableWordsIn } from '../../table/words';
import { type Words, wordsIn } from '../../words';
import { say } from '../../words/say';
import { pageWordsIn } from '../../words-of-pages';

export default async function TableHome({ params }: { params: Promise<{ lang: string }> }) {
  const lang = langOf((await params).lang);
  const { about, table } = atlas;
  if (!table) throw new Error('this page is of an atlas whose events are a table');
  const words = { ...openWordsIn(lang), ...tableWordsIn(lang) };
  const said = wordsIn(lang);
  const { site } = pageWordsIn(lang);
  const { from, to, extent, events, undated, unlocated } = table.stored;
  const { counts, first } = await wholeOf(table);
  const title = textIn(about, 'title', lang);
  const standfirst = standfirstOf(atlas, lang);
  const pages = [
    { href: `${base}/${lang}/`, text: about.site },
    { href: `${base}/${lang}/about/`, text: site.method },
    { href: `${base}/${lang}/data/`, text: site.data },
  ];
  const given: TableGiven = {
    told: {
      lang,
      words: said,
      title,
      from: '',
      to: '',
      bounds: about.bounds,
      columns: [],
      events: [],
      places: [],
      sources: {},
    },
    words,
    title,
    standfirst,
    whole: { events: events - undated - unlocated, from, to, extent },
    counts,
    file: `${base}/data/${storedFile}`,
    ground: existsSync(join(atlasFolder(), groundName)) ? base + groundFile : undefined,
    head: {
      nav: site.nav,
      pages,
      languages: about.languages
        .filter((other) => other !== lang)
        .map((other) => ({
          href: `${base}/${other}/`,
          text: languageNames[other].short,
          lang: other,
          name: languageNames[other].name,
        })),
    },
  };
  const file = `${base}/table/${process.env.RELEASE}`;
  return (
    <>
      <link rel="stylesheet" href={`${file}.css`} />
      <script type="module" async src={`${file}.js`} />
      {/* The text child, though empty, says that what stands in this element is not React's. */}
      <div data-table={JSON.stringify(given)} suppressHydrationWarning>
        {''}
      </div>
      <main className="before-open">
        <h1>{title}</h1>
        <p>{standfirst}</p>
        <nav aria-label={site.nav}>
          {pages.map(({ href, text }) => (
            <span key={href}>
              <a href={href}>{text}</a>{' '}
            </span>
          ))}
        </nav>
        <p className="needs-script">{say(words.needsScript, { n: Math.min(firstListed, first.length) })}</p>
        <ol>
          {first.map((event) => (
            <First
              key={`${event.row} ${event.point}`}
              event={event}
              said={said}
              row={words.row}
              untitled={words.untitled}
            />
          ))}
        </ol>
      </main>
    </>
  );
}

type FirstProps = { event: Listed; said: Words; row: string; untitled: string };

function First({ event, said, row, untitled }: FirstProps) {
  const { start, end, place, action, title, text, sources, links } = event;
  const when = start && end && rangeInWords(start, end, said.days);
  return (
    <li>
      <p>{[place, when, action].filter(Boolean).join(' · ')}</p>
      <h2>{title || text || untitled}</h2>
      {title && text && <p>{text}</p>}
      <p>
        {[say(row, { n: event.row }), ...sources].join(' · ')}
        {links.map((link) => (
          <span key={link}>
            {' · '}
            <a href={link} rel="noopener noreferrer">
              {new URL(link).hostname}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}
