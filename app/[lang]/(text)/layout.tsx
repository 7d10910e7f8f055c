// Pages that are read, not explored: no map beside them.
import type { ReactNode } from 'react';
import { atlas } from '../../../geo/atlas';
import { langOf } from '../../../geo/langs';
import { Masthead } from '../../masthead';
import styles from './text.module.css';

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export default async function TextLayout({ params, children }: Props) {
  return (
    <div className={styles.page}>
      <Masthead lang={langOf((await params).lang)} about={atlas.about} />
      <main className={styles.text}>{children}</main>
    </div>
  );
}
