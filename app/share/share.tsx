'use client';
// Copy link and the system's share sheet. The address is already the whole view, so sharing is copying it.
import { useState, useSyncExternalStore } from 'react';
import { useTold } from '../use-told';
import styles from './share.module.css';

const never = () => () => {};

export function ShareButtons({ title }: { title: string }) {
  const { words } = useTold();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <span className={styles.share}>
      <button type="button" onClick={() => void (navigator.clipboard ? copy() : setState('refused'))}>
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
      <span role="status">{state === 'copied' && words.share.copied}</span>
      {state === 'refused' && (
        <label>
          {words.share.byHand}{' '}
          <input readOnly value={location.href} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  );
}
