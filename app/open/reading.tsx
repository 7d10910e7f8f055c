// How far the reading is; it can wait, and it can end.
import { useTold } from '../use-told';
import { say } from '../words/say';
import styles from './file-parts.module.css';
import type { Opening } from './use-opener';
import type { OpenWords } from './words';

type Props = {
  words: OpenWords;
  opening: Extract<Opening, { step: 'reading' }>;
  onPause: (paused: boolean) => void;
  onCancel: () => void;
};

export function Reading({ words, opening, onPause, onCancel }: Props) {
  const { locale } = useTold().words;
  const { looked, progress, paused } = opening;
  const share = looked.bytes > 0 ? progress.bytes / looked.bytes : 0;
  return (
    <section className={styles.reading} aria-label={say(words.reading, { name: looked.name })}>
      <progress value={share} aria-label={say(words.reading, { name: looked.name })} />
      <p>
        {say(words.progress, {
          rows: progress.rows.toLocaleString(locale),
          percent: Math.floor(share * 100),
        })}
      </p>
      <p className={styles.buttons}>
        <button type="button" onClick={() => onPause(!paused)}>
          {paused ? words.resume : words.pause}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
