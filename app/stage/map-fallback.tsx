'use client';
// What is said of the map until its code is there, and where no script runs.
import { CreditLine } from '../credit-line';
import { useTold } from '../use-told';
import styles from './stage.module.css';

export function MapFallback() {
  const { words, credits } = useTold();
  return (
    <p className={styles.waiting}>
      <span className={styles.loading}>{words.map.loading}</span>
      <span className={styles.needsScript}>
        {words.map.needsScript} <CreditLine credits={credits} />
      </span>
    </p>
  );
}
