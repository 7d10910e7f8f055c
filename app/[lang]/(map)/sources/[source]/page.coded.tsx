// One article: what is known of it as a published work, every claim that rests on it in its own order,
// and what it holds besides, with the reason why that is no event.
import type { Metadata } from 'next';
import { atlas } from '../../../../../geo/atlas';
import { recordOfSource } from '../../../../../geo/cite';
import { dateInWords } from '../../../../../geo/dates';
import { langOf, textIn } from '../../../../../geo/langs';
import { CiteThis } from '../../../../cite/cite-this';
import { Link } from '../../../../link';
import { ShareButtons } from '../../../../share/share';
import { Aside } from '../../../../source/aside';
import { ClaimsInOrder } from '../../../../source/claims-in-order';
import { Facts } from '../../../../source/facts';
import { tell } from '../../../../told';
import { pathOf } from '../../../../view';
import { pageWordsIn } from '../../../../words-of-pages';
import styles from '../../page.module.css';

export const dynamicParams = false;
export const generateStaticParams = () => atlas.sources.map(({ id }) => ({ source: id }));

type Props = { params: Promise<{ lang: string; source: string }> };

const sourceOf = (id: string) => {
  const source = atlas.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`no page is made for the unknown source "${id}"`);
  return source;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, source } = await params;
  return { title: textIn(sourceOf(source), 'short', langOf(lang)) };
}

export default async function SourcePage({ params }: Props) {
  const { lang: code, source: id } = await params;
  const lang = langOf(code);
  const words = pageWordsIn(lang);
  const source = sourceOf(id);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.back}>
          <Link href={pathOf(lang, { kind: 'everything' })}>{words.site.everything}</Link>
        </p>
        <h1 tabIndex={-1} className={styles.headline} lang={source.language}>
          {source.title}
        </h1>
        <p className={styles.standfirst}>
          {textIn(source, 'short', lang)}, {dateInWords(source.date, lang)}
        </p>
        <ShareButtons title={source.title} />
      </div>
      <div className={styles.body}>
        <Facts source={source} lang={lang} />
        <CiteThis record={recordOfSource(source)} words={words.cite} />
        <ClaimsInOrder told={tell(atlas, lang)} of={source} />
        <Aside source={source} lang={lang} />
      </div>
    </>
  );
}
