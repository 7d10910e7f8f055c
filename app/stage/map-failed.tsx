'use client';
// In place of the map when its code could not be loaded. The drawing of the page stays, or comes back.
import { useLayoutEffect } from 'react';
import { useTold } from '../use-told';
import styles from './stage.module.css';

export default function MapFailed({ host }: { host: HTMLElement }) {
  const { words } = useTold();
  useLayoutEffect(() => globalThis.firstMap?.leave(host), [host]);
  return (
    <p className={styles.failed} role="alert">
      {words.map.failed}
    </p>
  );
}
