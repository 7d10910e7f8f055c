'use client';
// The code with which others put the map of a place into their pages. A mirror does not know its address when it is
// built: the browser does.
import { useSyncExternalStore } from 'react';
import { iframeOf } from './iframe';
import styles from './snippet.module.css';

const never = () => () => {};

type Props = {
  path: string;
  /** Where the embed is published, if that was known at the build. */
  address: string | undefined;
  title: string;
  heading: string;
  label: string;
};

export function EmbedSnippet({ path, address, title, heading, label }: Props) {
  const here = useSyncExternalStore(
    never,
    () => address ?? location.origin + path,
    () => address,
  );
  return (
    here && (
      <details className={styles.snippet}>
        <summary>{heading}</summary>
        <label>
          {label}
          <textarea
            readOnly
            rows={4}
            value={iframeOf(here, title)}
            onFocus={({ target }) => target.select()}
          />
        </label>
      </details>
    )
  );
}
