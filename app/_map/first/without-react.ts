// Says so when the page's own code never comes: then filters, days and popups do not answer, and nobody else can say it.
import type { MapGiven } from './map-in';

/** After everything has arrived or failed. Longer than React needs on a slow phone. */
const patienceMs = 5000;

/** Returns what to call when React is there, however late. */
export function waitForReact(): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const word = document.createElement('p');
  word.className = 'incomplete';
  const say = () => {
    const host = document.querySelector<HTMLElement>('[data-first-map]');
    if (!host) return;
    const { words }: MapGiven = JSON.parse(host.dataset.firstMap ?? '');
    word.setAttribute('role', 'status');
    word.textContent = words.incomplete;
    host.append(word);
  };
  const wait = () => {
    patience = setTimeout(say, patienceMs);
  };
  // Of a script that fails late, React would put a word of failure in place of the page, which is whole.
  const stay = (event: Event) => {
    if (event.target instanceof HTMLScriptElement) event.stopImmediatePropagation();
  };
  addEventListener('error', stay, true);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('error', stay, true);
    removeEventListener('load', wait);
    clearTimeout(patience);
    word.remove();
  };
}
