// How a file is chosen, and that it stays with the reader.
import { useId } from 'react';
import { limits } from '../../geo/import/limits';
import { useTold } from '../use-told';
import { say } from '../words/say';
import styles from './open.module.css';
import { refusalIn } from './refusal';
import type { Opening } from './use-opener';
import type { OpenWords } from './words';

type Props = { words: OpenWords; opening: Opening; onFile: (file: File) => void };

const nameOf = (opening: Opening): string | undefined =>
  'looked' in opening ? opening.looked.name : 'name' in opening ? opening.name : undefined;

export function ChooseFile({ words, opening, onFile }: Props) {
  const id = useId();
  const name = nameOf(opening);
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1}>{name ?? words.title}</h1>
      {!name && <p className={styles.standfirst}>{words.standfirst}</p>}
      {opening.step === 'looking' && <p role="status">{say(words.looking, { name: opening.name })}</p>}
      {opening.step === 'refused' && <Refusal words={words} {...opening} />}
      <p className={styles.choose}>
        <label htmlFor={id} className={styles.button}>
          {name ? words.another : words.choose}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.json,.geojson,.ndjson,.parquet,.gz"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onFile(file);
            // The same file can be chosen again after it was changed.
            target.value = '';
          }}
        />{' '}
        {!name && <span>{words.drop}</span>}
      </p>
      {!name && <Limits words={words} />}
      <p className={styles.stays}>
        <b>{words.stays}</b> {words.staysWhy}
      </p>
    </div>
  );
}

function Refusal({
  words,
  name,
  reason,
}: { words: OpenWords } & Pick<Extract<Opening, { step: 'refused' }>, 'name' | 'reason'>) {
  const { locale } = useTold().words;
  return (
    <div role="alert" className={styles.refused}>
      <p>
        <b>{say(words.refusedFile, { name })}</b>
      </p>
      {typeof reason === 'string' ? (
        <p lang="en">{reason}</p>
      ) : (
        <p>{reason ? refusalIn(words, reason, locale) : words.notLoaded}</p>
      )}
    </div>
  );
}

function Limits({ words }: { words: OpenWords }) {
  const { locale } = useTold().words;
  const size = say(words.gigabytes, { n: (limits.fileBytes / 1e9).toLocaleString(locale) });
  return (
    <p className={styles.formats}>
      {words.formats}.{' '}
      {say(words.limits, {
        rows: limits.rows.toLocaleString(locale),
        columns: limits.columns.toLocaleString(locale),
        size,
      })}
    </p>
  );
}
