'use client';
// A page tells all that happened at its place; where the reader's filters leave some out on the map, it says so.
import { choose } from '../use-filters';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { noFilters } from '../view';
import { count } from '../words/say';
import styles from './events.module.css';

export function OutsideFilters({ ids }: { ids: string[] }) {
  const { words } = useTold();
  const { shown } = useView();
  const outside = ids.filter((id) => !shown.some((event) => event.id === id));
  if (outside.length === 0) return null;
  return (
    <p className={styles.outside}>
      {count(words.list.outside, outside.length, words.locale)}{' '}
      <button type="button" onClick={() => choose(noFilters)}>
        {words.list.clear}
      </button>
    </p>
  );
}
