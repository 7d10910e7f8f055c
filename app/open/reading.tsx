// How far the reading is; it can wait, and it can end.
import { useTold } from '../use-told';
import { say } from '../words/say';
import styles from './file-parts.module.css';
import type { Progress } from './opened';
import type { OpenWords } from './words';

type Props = {
  words: OpenWords;
  file: { name: string; bytes: number };
  progress: Progress;
  paused: boolean;
  onPause: (paused: boolean) => void;
  onCancel: () => void;
};

export function Reading({ words, file, progress, paused, onPause, onCancel }: Props) {
  const { locale } = useTold().words;
  const share = file.bytes > 0 ? progress.bytes / file.bytes : 0;
  return (
    <section className={styles.reading} aria-label={say(words.reading, { name: file.name })}>
      <progress value={share} aria-label={say(words.reading, { name: file.name })} />
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
