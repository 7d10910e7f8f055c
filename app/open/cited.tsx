// Where a row says it has it from: its line in the file, its sources, and where its links lead before they are followed.
import type { MouseEvent } from 'react';
import { say } from '../words/say';
import { Leads } from './leads';
import styles from './open.module.css';
import type { Listed } from './opened';
import { chooseInFile, useOpenedView } from './use-view';
import { formatView } from './view';
import type { OpenWords } from './words';

/** More are left to the file. */
const most = 6;

export function Cited({ words, row }: { words: OpenWords; row: Listed }) {
  const view = useOpenedView();
  const where = row.line === undefined ? say(words.row, { n: row.row }) : say(words.line, { n: row.line });
  return (
    <p className={styles.cited}>
      {row.point ? <Here where={where} href={formatView({ ...view, row: row.row })} row={row.row} /> : where}
      {row.undrawn.slice(0, most).map(([lon, lat]) => ` · ${lat}, ${lon}`)}
      {row.sources.slice(0, most).map((source) => ` · ${source}`)}
      <Leads links={row.links.slice(0, most)} />
    </p>
  );
}

/** The number of a row is its link, which opens it on the map. */
function Here({ where, href, row }: { where: string; href: string; row: number }) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    chooseInFile({ row });
  };
  return (
    <a href={href} data-row={row} onClick={open}>
      {where}
    </a>
  );
}
