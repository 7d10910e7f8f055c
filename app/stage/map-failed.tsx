'use client';
// In place of the map when its code could not be loaded.
import { useTold } from '../use-told';
import styles from './stage.module.css';

export default function MapFailed() {
  const { words } = useTold();
  return (
    <p className={styles.failed} role="alert">
      {words.map.failed}
    </p>
  );
}
