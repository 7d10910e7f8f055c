'use client';
// Copy link and the system's share sheet. The address is already the whole view, so sharing is copying it.
import { useState, useSyncExternalStore } from 'react';
import { useFilters } from '../use-filters';
import { useTold } from '../use-told';
import { formatFilters } from '../view';
import styles from './share.module.css';

const never = () => () => {};

/** The map may have moved since the address was written there. */
function selectAddress(field: HTMLInputElement): void {
  field.value = location.href;
  field.select();
}

export function ShareButtons({ title }: { title: string }) {
  const { words } = useTold();
  const view = formatFilters(useFilters());
  const [last, setLast] = useState<{ view: string; outcome: 'copied' | 'refused' }>();
  // What was copied is said of the view that was copied, and of no other.
  const outcome = last?.view === view ? last.outcome : undefined;
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  const refuse = () => setLast({ view, outcome: 'refused' });
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(() => setLast({ view, outcome: 'copied' }), refuse);
  return (
    <span className={styles.share}>
      <button type="button" onClick={() => void (navigator.clipboard ? copy() : refuse())}>
        {words.share.copy}
      </button>
      {canShare && (
        // Closing the share sheet rejects the promise; there is nothing to tell the reader then.
        <button
          type="button"
          onClick={() => void navigator.share({ title, url: location.href }).catch(() => {})}
        >
          {words.share.share}
        </button>
      )}
      <span role="status">{outcome === 'copied' && words.share.copied}</span>
      {outcome === 'refused' && (
        <label>
          {words.share.byHand}{' '}
          <input readOnly defaultValue={location.href} onFocus={({ target }) => selectAddress(target)} />
        </label>
      )}
    </span>
  );
}
