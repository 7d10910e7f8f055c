'use client';
// In place of the map until its code is there, and where no script runs.
import { useTold } from '../use-told';
import styles from './stage.module.css';

export function MapFallback() {
  const { words } = useTold();
  return (
    <p className={styles.waiting}>
      <span className={styles.loading}>{words.map.loading}</span>
      <span className={styles.needsScript}>{words.map.needsScript}</span>
    </p>
  );
}
