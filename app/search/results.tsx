// The list of what was found. The focus stays in the field, which says which of them is active.
import { Link } from '../link';
import { useTold } from '../use-told';
import type { Result } from './results-of';
import styles from './search.module.css';

export const listId = 'found';
export const optionId = (nth: number): string => `found-${nth}`;

type Props = { results: readonly Result[]; active: number; onOpen: () => void };

/** `onOpen` comes before the step to what is opened. */
export function Results({ results, active, onOpen }: Props) {
  const { search } = useTold().words;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={search.results}
      className={styles.list}
      onClickCapture={onOpen}
      // The field keeps the focus, or a phone would draw its sheet away under the finger.
      onMouseDown={(event) => event.preventDefault()}
    >
      {results.map(({ kind, name, line, path }, nth) => (
        <Link
          // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is
          key={nth}
          id={optionId(nth)}
          role="option"
          aria-selected={nth === active}
          tabIndex={-1}
          href={path}
        >
          <span className={styles.kind}>{search.kinds[kind]}</span>{' '}
          <span className={styles.name}>{name}</span> <span className={styles.line}>{line}</span>
        </Link>
      ))}
    </div>
  );
}
