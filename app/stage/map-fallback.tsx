'use client';
// Behind the map until it is there, and instead of it where it cannot be.
import { useTold } from '../use-told';
import styles from './stage.module.css';

export function MapFallback() {
  const { words } = useTold();
  return (
    <p className={styles.waiting}>
      <span className={styles.loading}>{words.map.loading}</span>
      <noscript>{words.map.needsScript}</noscript>
    </p>
  );
}
