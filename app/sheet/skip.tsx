'use client';
// To the list, past the filters of the map. The hash of the address is the camera's, so the focus is moved by hand.
import type { MouseEvent } from 'react';
import styles from './sheet.module.css';

export function Skip({ label }: { label: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: without a script it is the link to the list that it says
    <a className={styles.skip} href="#list" onClick={skip}>
      {label}
    </a>
  );
}
