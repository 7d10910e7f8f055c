// Whose data a map shows, in one line.
import { Fragment } from 'react';
import type { Credit } from './credits';

export function CreditLine({ credits }: { credits: readonly Credit[] }) {
  return credits.map(({ name, lang, url }, index) => (
    <Fragment key={name}>
      {index > 0 && ' · '}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        <span lang={lang}>{name}</span>
      )}
    </Fragment>
  ));
}
