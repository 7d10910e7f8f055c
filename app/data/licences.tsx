// Under which licences the data may be used, and what else is to be said of rights.
import { Fragment } from 'react';
import { type Lang, textIn } from '../../geo/langs';
import type { Description } from '../../geo/model';

export function Licences({ about, lang }: { about: Description; lang: Lang }) {
  return (
    <>
      {about.licences.map((licence) => (
        <Fragment key={licence.covers}>
          {textIn(licence, 'covers', lang)}:{' '}
          <a href={licence.url} rel="noopener noreferrer">
            {textIn(licence, 'name', lang)}
          </a>
          .{' '}
        </Fragment>
      ))}
      {textIn(about, 'rights', lang)}
    </>
  );
}
