// A reader's file: chosen or dropped, read in the worker, then shown with the map, the days, the filters and the list.
import { type DragEvent, useEffect, useState } from 'react';
import type { Mapping } from '../../geo/import/mapping';
import { mappingFromLink, mappingInLink } from '../../geo/import/mapping-in-link';
import { parseCamera } from '../camera';
import { Sheet } from '../sheet/sheet';
import timeline from '../timeline/timeline.module.css';
import { ChooseFile } from './choose-file';
import { ColumnsForm } from './columns-form';
import { FileAccount } from './file-account';
import { FileList } from './file-list';
import { FileStage } from './file-stage';
import { FileTimeline } from './file-timeline';
import type { OpenGiven } from './given';
import { Head } from './head';
import { canBeDrawn } from './needed';
import styles from './open.module.css';
import type { Looked } from './opened';
import { Reading } from './reading';
import { useChosen } from './use-chosen';
import { useOpener } from './use-opener';
import { chooseInFile } from './use-view';
import { parseView } from './view';

/**
 * What the link says of the columns, where it fits this file; else what they look like. Some files of the field are known
 * to hold no positions: their events are listed, and nobody is asked for columns that there are not.
 */
function mappingOf({ columns, mapping, profile }: Looked): Mapping | undefined {
  const said = parseView(location.search).columns;
  const chosen = said ? { ...mappingFromLink(said, columns), encoding: mapping.encoding } : mapping;
  return canBeDrawn(chosen) ? chosen : canBeDrawn(mapping) || profile ? mapping : undefined;
}

export function OpenFile({ words, head }: Omit<OpenGiven, 'told'>) {
  // A camera in the link is that of the file which is opened first; every other file is shown whole.
  const [camera, setCamera] = useState(() => parseCamera(location.hash));
  const arrive = (mapping: Mapping) => {
    // It may have said another file's columns, or names of columns in another encoding.
    if (parseView(location.search).columns) chooseInFile({ columns: mappingInLink(mapping) }, 'replace');
    if (!camera) history.replaceState(history.state, '', location.pathname + location.search);
    setCamera(undefined);
  };
  const { opening, open, look, read, pause, cancel } = useOpener(mappingOf, arrive);
  const cancelReading = () => {
    cancel();
    // The button that had the focus goes; where a file is shown again, its name takes it.
    document.querySelector<HTMLElement>('main input[type="file"]')?.focus({ preventScroll: true });
  };
  const [dropping, setDropping] = useState(false);
  const done = opening.step === 'read' ? opening : undefined;
  const chosen = useChosen(done);
  const looked = 'looked' in opening ? opening.looked : undefined;
  const readWith = (mapping: Mapping) => {
    if (!looked) return;
    chooseInFile({ columns: mappingInLink(mapping) }, 'replace');
    if (mapping.encoding === looked.mapping.encoding) void read({ ...looked, mapping }, mapping);
    else void look(mapping.encoding ?? 'recognised');
  };
  // What the page tells changes with the file, without any navigation that would move the focus.
  useEffect(() => {
    if (opening.step !== 'none')
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [opening.step]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file is also chosen by a button
    <div
      className={styles.frame}
      data-dropping={dropping}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setDropping(false);
      }}
      onDrop={drop}
    >
      <Sheet>
        <Head head={head} />
        <main id="list" tabIndex={-1}>
          <ChooseFile words={words} opening={opening} onFile={(file) => void open(file)} />
          {'progress' in opening && opening.progress && (
            <Reading
              words={words}
              file={'looked' in opening ? opening.looked : opening}
              progress={opening.progress}
              paused={opening.paused}
              onPause={pause}
              onCancel={cancelReading}
            />
          )}
          {looked && opening.step !== 'reading' && (
            <ColumnsForm
              key={mappingInLink(looked.mapping)}
              words={words}
              looked={looked}
              needed={opening.step === 'looked'}
              onRead={readWith}
            />
          )}
          {done && <FileAccount words={words} looked={done.looked} read={done.read} asked={done.asked} />}
          {done?.read.account.rows === 0 && <p className={styles.nothing}>{words.noRows}</p>}
          {done && chosen && done.read.account.rows > 0 && (
            <FileList words={words} read={done.read} asked={done.asked} chosen={chosen} />
          )}
        </main>
      </Sheet>
      <FileStage words={words} opened={done} chosen={chosen} />
      {done?.read.from && chosen ? (
        <FileTimeline read={done.read} chosen={chosen} />
      ) : (
        // It keeps the room of the days: the map is fitted to a file before they are counted.
        <div className={timeline.timeline} />
      )}
    </div>
  );
}
