// Fills the home page of an atlas whose events are a table, with the parts of the page of a reader's own file.
import '../_map/first/first-map';
import '../_map/points/points.css';
import '../open/before.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToldProvider } from '../use-told';
import type { TableGiven } from './given';
import { TablePage } from './table-page';

const host = document.querySelector<HTMLElement>('[data-table]');
if (host) {
  const { told, ...given }: TableGiven = JSON.parse(host.dataset.table ?? '');
  createRoot(host).render(
    <StrictMode>
      <ToldProvider value={told}>
        <TablePage {...given} />
      </ToldProvider>
    </StrictMode>,
  );
}
