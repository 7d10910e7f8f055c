// How to cite what a page shows, in the formats that people use, and as files. Closed until it is wanted; all of it is
// in the HTML but the reader's own day and address.
import type { ComponentProps } from 'react';
import type { CslRecord } from '../../geo/cite';
import { bibtex } from '../../geo/cite/bibtex';
import { apa, chicago, type InWords } from '../../geo/cite/in-words';
import { base } from '../../serve/base-path.mjs';
import type { PageWords } from '../words-of-pages';
import { Accessed } from './accessed';
import styles from './cite-this.module.css';

const endings = [
  ['bib', 'BibLaTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
];

/** Citations are in English, as their styles are. */
const retrieved = { before: 'Retrieved ', after: ', from ' };
const accessed = { before: 'Accessed ', after: '. ' };

type Props = {
  record: CslRecord;
  words: PageWords['cite'];
  /** The path at which a reader sees what has no address of its own. */
  path?: string;
  /** Whether readers come from a map at that path, with its camera in the link. */
  camera?: boolean;
  /** What of it can be cited by itself. */
  parts?: CslRecord[];
};

type Seen = { path: string; camera: boolean } | undefined;

export function CiteThis({ record, words, path, camera = false, parts = [] }: Props) {
  const seen = path ? { path: base + path, camera } : undefined;
  return (
    <section aria-labelledby="cite" className={styles.cite}>
      <h2 id="cite">{words.heading}</h2>
      <details>
        <summary>{words.formats}</summary>
        <dl>
          <dt>{words.apa}</dt>
          <dd>
            <Apa record={record} seen={seen} />
          </dd>
          <dt>{words.chicago}</dt>
          <dd>
            <Citation said={chicago(record)} accessed={accessed} seen={seen} />
          </dd>
          <dt>BibLaTeX</dt>
          <dd>
            <pre lang="en">{bibtex([record])}</pre>
          </dd>
          <dt>{words.files}</dt>
          <dd className={styles.files}>
            {endings.map(([ending, name]) => (
              <a key={ending} href={`${base}/data/cite/${record.id}.${ending}`}>
                {name}
              </a>
            ))}
          </dd>
          {parts.length > 0 && <dt>{words.parts}</dt>}
          {parts.map((part) => (
            <dd key={part.id}>
              <Apa record={part} seen={seen} />
            </dd>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** APA asks for the day of reading only where what was read may change: where it has no day of its own. */
function Apa({ record, seen }: { record: CslRecord; seen: Seen }) {
  const day = record.issued ? undefined : retrieved;
  return <Citation said={apa(record)} accessed={day} seen={seen} />;
}

type CitationProps = {
  said: InWords;
  accessed: ComponentProps<typeof Accessed>['say'] | undefined;
  seen: Seen;
};

function Citation({ said: { parts, url, end }, accessed, seen }: CitationProps) {
  const view = seen && !url ? { ...seen, end } : undefined;
  return (
    <p lang="en">
      {parts.map((part) => (typeof part === 'string' ? part : <i key={part.work}>{part.work}</i>))}
      {accessed && <Accessed say={accessed} view={view} />}
      {url && (
        <a href={url} rel="noopener noreferrer">
          {url}
        </a>
      )}
      {url && end}
    </p>
  );
}
