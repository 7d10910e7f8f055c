// Marks that are drawn anew are other elements: who stood on one stands on the new one of the same name. For a place of
// the page's drawing that is now in a ring, that is the map itself.

export function keepFocus(map: HTMLElement, redraw: () => void): void {
  const focused = document.activeElement;
  const inside = map !== focused && map.contains(focused);
  const name = inside && (focused?.getAttribute('title') ?? focused?.getAttribute('aria-label'));
  redraw();
  // What is drawn at the same time can take the focus, such as a popup that opens: then it is not lost.
  if (!name || document.activeElement !== document.body) return;
  const marks = map.querySelectorAll<HTMLElement>('.leaflet-marker-pane [title]');
  ([...marks].find(({ title }) => title === name) ?? map).focus();
}
