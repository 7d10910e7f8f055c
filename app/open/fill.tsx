// Fills an element of the page by a React of its own, as soon as the element is there: a script that comes from the
// browser's cache can run before the page is read to its end.
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Told } from '../told';
import { ToldProvider } from '../use-told';

/** `name`: the data attribute by which the element is found, and which holds what is given, as JSON. */
export function fill<Given extends { told: Told }>(
  name: string,
  draw: (given: Omit<Given, 'told'>) => ReactNode,
): void {
  const host = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!host) {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => fill(name, draw), { once: true });
    return;
  }
  const { told, ...given }: Given = JSON.parse(host.dataset[name] ?? '');
  createRoot(host).render(
    <StrictMode>
      <ToldProvider value={told}>{draw(given)}</ToldProvider>
    </StrictMode>,
  );
}
