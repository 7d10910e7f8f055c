// The document of the bare address, which belongs to no language yet.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../base.css';
import { atlas } from '../../geo/atlas';
import { base } from '../../serve/base-path.mjs';

export const metadata: Metadata = {
  title: atlas.about.site,
  icons: { icon: `${base}/icon.svg` },
  referrer: 'no-referrer',
};

export default function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
