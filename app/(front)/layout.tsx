// The document of the bare address, which belongs to no language yet.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../base.css';

export const metadata: Metadata = {
  title: 'Dateline',
  icons: { icon: '/icon.svg' },
  referrer: 'no-referrer',
};

export default function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
