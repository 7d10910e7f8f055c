// The map alone, as a whole document for a frame in a page of others: a drawing and words, no script.
import type { ReactNode } from 'react';
import { CreditLine } from '../credit-line';
import type { Credit } from '../credits';

type Props = {
  lang: string;
  /** What the map shows, and in which days. */
  name: string;
  days: string;
  site: { name: string; href: string };
  styleSheet: string;
  /** In a window of its own, as other pages of the site have it. */
  icon: string;
  drawing: ReactNode;
  credits: readonly Credit[];
};

export function EmbedDocument({ lang, name, days, site, styleSheet, icon, drawing, credits }: Props) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        {/* The page that it leads to is the one to be found. */}
        <meta name="robots" content="noindex" />
        <title>{`${name} · ${site.name}`}</title>
        {/* No link may open inside the frame. */}
        <base target="_blank" />
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={styleSheet} />
      </head>
      <body>
        <header>
          <h1>{name}</h1>
          <p>{days}</p>
        </header>
        <main>
          <div className="map">{drawing}</div>
        </main>
        <footer>
          <span>
            <CreditLine credits={credits} />
          </span>
          <a href={site.href} rel="noopener">
            {site.name}
          </a>
        </footer>
      </body>
    </html>
  );
}
