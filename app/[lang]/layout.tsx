// The document of every page in one language.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../base.css';
// With the document's own: the first map waits for every style sheet, and each more is a request more.
import '../_map/map.css';
import '../_map/marks.css';
import '../drawing/drawing.css';
import { atlas } from '../../geo/atlas';
import { base } from '../../serve/base-path.mjs';
import { langOf, langs } from '../words';
import { pageWordsIn } from '../words-of-pages';

export const dynamicParams = false;
export const generateStaticParams = () => langs.map((lang) => ({ lang }));

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site } = pageWordsIn(langOf((await params).lang));
  return {
    title: {
      default: `${atlas.about.title} · ${site.name}`,
      template: `%s · ${atlas.about.title} · ${site.name}`,
    },
    description: site.standfirst(
      atlas.events.filter((event) => !event.aggregate).length,
      atlas.places.length,
      atlas.sources.length,
    ),
    icons: { icon: `${base}/icon.svg` },
    referrer: 'no-referrer',
  };
}

export default async function Document({ params, children }: Props) {
  return (
    <html lang={langOf((await params).lang)}>
      <body>{children}</body>
    </html>
  );
}
