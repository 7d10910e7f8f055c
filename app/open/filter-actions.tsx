// What happened, in the file's own words, with how many of each the chosen days hold. Each choice is in the link.
import { useState } from 'react';
import filters from '../filters/filters.module.css';
import { useTold } from '../use-told';
import { count as countOf } from '../words/say';
import type { ChosenNow } from './use-chosen';
import { chooseInFile } from './use-view';
import type { OpenWords } from './words';

/** As many as a reader takes in at once. */
const first = 8;

export function FilterActions({ words, chosen }: { words: OpenWords; chosen: ChosenNow }) {
  const { locale, filters: said } = useTold().words;
  const [all, setAll] = useState(false);
  const { actions, choice } = chosen;
  if (actions.length < 2) return null;
  const pressed = new Set(choice.action ?? []);
  const toggle = (action: string) => {
    const rest = pressed.has(action)
      ? [...pressed].filter((other) => other !== action)
      : [...pressed, action];
    chooseInFile({ action: rest.length > 0 ? rest : null });
  };
  const shown = actions.filter(({ action }, index) => all || index < first || pressed.has(action));
  return (
    <fieldset className={filters.chips}>
      <legend>{said.heading}</legend>
      {shown.map(({ action, count }) => (
        <button
          key={action}
          type="button"
          className={filters.chip}
          aria-pressed={pressed.has(action)}
          onClick={() => toggle(action)}
        >
          {action} <span className={filters.count}>{count.toLocaleString(locale)}</span>
        </button>
      ))}
      {shown.length < actions.length && (
        <button type="button" onClick={() => setAll(true)}>
          {countOf(words.moreActions, actions.length - shown.length, locale)}
        </button>
      )}
    </fieldset>
  );
}
