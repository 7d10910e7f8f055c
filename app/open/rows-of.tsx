// A list of any length: only what is in sight is on the page, and asked for.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ListedRow } from './listed-row';
import styles from './open.module.css';
import type { Asked, List } from './opened';
import { useRows } from './use-rows';
import type { OpenWords } from './words';

type Props = {
  words: OpenWords;
  asked: Asked;
  list: List;
  length: number;
  /** A row that a link opens, and its place in the list. */
  open: { row: number; at: number } | undefined;
};

/** Pixels: measured anew when a row is there. */
const usualHeight = 96;

/** The sheet scrolls, and the list in it. */
const scrollerOf = (list: HTMLElement | null) => list?.closest<HTMLElement>('[data-height]') ?? null;

export function RowsOf({ words, asked, list, length, open }: Props) {
  const top = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  const { rowAt, want } = useRows(asked, list);
  // What stands above the list can be folded up and out.
  useLayoutEffect(() => {
    const list = top.current;
    const box = scrollerOf(list);
    const around = list?.closest('main');
    if (!list || !box || !around) return;
    const measure = () =>
      setOffset(list.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop);
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    measure();
    return () => observer.disconnect();
  }, []);
  const virtual = useVirtualizer({
    count: length,
    getScrollElement: () => scrollerOf(top.current),
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollMargin: offset,
  });
  // Once it is known where the list begins.
  const [at, begun] = [open?.at, offset > 0];
  useEffect(() => {
    if (begun && at !== undefined) virtual.scrollToIndex(at, { align: 'center' });
  }, [virtual, at, begun]);
  const items = virtual.getVirtualItems();
  want(items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <ol ref={top} className={styles.rows} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={length}
          aria-posinset={index + 1}
          aria-current={(open && rowAt(index)?.row === open.row) || undefined}
          style={{ transform: `translateY(${start - offset}px)` }}
        >
          <ListedRow words={words} row={rowAt(index)} />
        </li>
      ))}
    </ol>
  );
}
