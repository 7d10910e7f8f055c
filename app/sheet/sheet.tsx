'use client';
// The panel beside the map; on a phone a sheet under it, at three heights. Two buttons, or a drag of the grip between
// them, go on to the next height.
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTold } from '../use-told';
import styles from './sheet.module.css';

const heights = ['low', 'half', 'full'] as const;
type Height = (typeof heights)[number];

/** A shorter movement is a tap. */
const dragPx = 12;

export function Sheet({ children }: { children: ReactNode }) {
  const { sheet } = useTold().words;
  const [height, setHeight] = useState<Height>('half');
  const start = useRef<number | undefined>(undefined);
  const step = (by: 1 | -1) => setHeight(heights[heights.indexOf(height) + by] ?? height);
  const release = (event: PointerEvent) => {
    const moved = start.current === undefined ? 0 : start.current - event.clientY;
    start.current = undefined;
    if (Math.abs(moved) >= dragPx) step(moved > 0 ? 1 : -1);
  };
  return (
    <div className={styles.sheet} data-height={height}>
      <div
        className={styles.grip}
        onPointerDown={(event) => {
          start.current = event.clientY;
        }}
        onPointerUp={release}
        onPointerCancel={() => {
          start.current = undefined;
        }}
      >
        <button type="button" disabled={height === 'full'} aria-label={sheet.taller} onClick={() => step(1)}>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path d="M4 9l8-6 8 6" />
          </svg>
        </button>
        <button type="button" disabled={height === 'low'} aria-label={sheet.lower} onClick={() => step(-1)}>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path d="M4 3l8 6 8-6" />
          </svg>
        </button>
      </div>
      {children}
    </div>
  );
}
