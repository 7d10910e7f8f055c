// Everything: the list, the filters, the articles.
import { atlas } from '../../../geo/atlas';
import { dateInWords } from '../../../geo/dates';
import { langOf, textIn } from '../../../geo/langs';
import { EventList } from '../../events/list';
import { FilterBar } from '../../filters/filters';
import { Link } from '../../link';
import { ShareButtons } from '../../share/share';
import { standfirstOf } from '../../standfirst';
import { pathOf } from '../../view';
import { pageWordsIn } from '../../words-of-pages';
import styles from './page.module.css';

export default async function Everything({ params }: { params: Promise<{ lang: string }> }) {
  const lang = langOf((await params).lang);
  const { site, cite } = pageWordsIn(lang, atlas);
  const { about, sources } = atlas;
  const title = textIn(about, 'title', lang);
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.standfirst}>{standfirstOf(atlas, lang)}</p>
      </div>
      <FilterBar />
      <div className={styles.body}>
        <EventList />
        <section className={styles.sources} aria-labelledby="articles">
          <h2 id="articles">{site.articles}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <Link lang={source.language} href={pathOf(lang, { kind: 'source', id: source.id })}>
                  {source.title}
                </Link>{' '}
                <span>
                  {textIn(source, 'short', lang)}, {dateInWords(source.date, lang)}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.share}>
            <ShareButtons title={title} />
            {/* It takes filters and camera along, so that the address in the citation is that of this view. */}
            <Link href={`/${lang}/data/`} camera>
              {cite.view}
            </Link>
          </p>
        </section>
      </div>
    </>
  );
}
