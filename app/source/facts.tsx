// What is known of the article as a published work; what is inferred is marked as such.
import { dateInWords } from '../../geo/dates';
import { type Lang, textIn } from '../../geo/langs';
import type { Source } from '../../geo/model';
import { pageWordsIn } from '../words-of-pages';
import styles from './source.module.css';

export function Facts({ source, lang }: { source: Source; lang: Lang }) {
  const words = pageWordsIn(lang, { sources: [source] });
  const { title, container, language, date, author, url, earlierUrl, inferred, stateMedia } = source;
  const note = textIn(source, 'note', lang);
  const inferredNote = (field: Source['inferred'][number]) =>
    inferred.includes(field) && <small> ({words.source.inferredNote})</small>;
  return (
    <section aria-label={words.source.heading}>
      <dl className={styles.facts}>
        <dt>{words.source.heading}</dt>
        <dd>
          <span lang={language}>{title}</span>
          {inferredNote('title')}
        </dd>
        <dt>{words.source.published}</dt>
        <dd>
          <span lang={language}>{container}</span>, {dateInWords(date, lang)}
          {inferredNote('date')}
        </dd>
        <dt>{words.source.origin}</dt>
        <dd>
          {textIn(source, 'origin', lang)}
          {inferredNote('origin')}
          {stateMedia && <b className={styles.state}> {stateMedia[lang]}</b>}
        </dd>
        {author.length > 0 && <dt>{words.source.author}</dt>}
        {author.length > 0 && (
          <dd lang={language}>{author.map(({ given, family }) => `${given} ${family}`).join(', ')}</dd>
        )}
      </dl>
      {note && <p>{note}</p>}
      <p>
        <Outward href={url}>{words.source.read}</Outward>
        {earlierUrl && ' · '}
        {earlierUrl && <Outward href={earlierUrl}>{words.source.earlier}</Outward>}
      </p>
      <p className={styles.archive}>{words.source.noArchive}</p>
    </section>
  );
}

function Outward({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noopener noreferrer">
      {children} ({new URL(href).host}) <span aria-hidden="true">↗</span>
    </a>
  );
}
