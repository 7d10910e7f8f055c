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
import { langOf, textIn } from '../../geo/langs';
import { base } from '../../serve/base-path.mjs';
import { standfirstOf } from '../standfirst';

export const dynamicParams = false;
export const generateStaticParams = () => atlas.about.languages.map((lang) => ({ lang }));

type Props = { params: Promise<{ lang: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = langOf((await params).lang);
  const title = textIn(atlas.about, 'title', lang);
  return {
    title: {
      default: `${title} · ${atlas.about.site}`,
      template: `%s · ${title} · ${atlas.about.site}`,
    },
    description: standfirstOf(atlas, lang),
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
