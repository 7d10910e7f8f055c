// The home of an atlas whose events are a table: its map, its days, its list.
import { FileList } from '../open/file-list';
import { FileStage } from '../open/file-stage';
import { FileTimeline } from '../open/file-timeline';
import { Head } from '../open/head';
import styles from '../open/open.module.css';
import { useChosen } from '../open/use-chosen';
import { Sheet } from '../sheet/sheet';
import timeline from '../timeline/timeline.module.css';
import type { TableGiven } from './given';
import { useOwnGround } from './use-own-ground';
import { useTable } from './use-table';

export function TablePage(given: Omit<TableGiven, 'told'>) {
  const { words, title, standfirst, whole, head } = given;
  const ground = useOwnGround(given.ground);
  const { shown, failed } = useTable(given);
  const chosen = useChosen(shown);
  return (
    <div className={styles.frame}>
      <Sheet>
        <Head head={head} />
        <main id="list" tabIndex={-1}>
          <div className={styles.head}>
            <h1 tabIndex={-1}>{title}</h1>
            <p className={styles.standfirst}>{standfirst}</p>
            {failed && (
              <p role="alert" className={styles.refused}>
                {words[failed]}
              </p>
            )}
            {!chosen && !failed && <p role="status">{words.coming}</p>}
          </div>
          {shown && chosen && <FileList words={words} read={whole} asked={shown.asked} chosen={chosen} />}
        </main>
      </Sheet>
      {/* Else its first camera, of the whole world, could be in the link before the events are there. */}
      <FileStage words={words} opened={shown} chosen={chosen} extent={whole.extent} ground={ground} streets />
      {chosen ? <FileTimeline read={whole} chosen={chosen} /> : <div className={timeline.timeline} />}
    </div>
  );
}
