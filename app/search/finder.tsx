'use client';
// What makes the field a search: a combobox whose list stands under it (WAI-ARIA). Loaded on first use. The field stays
// the element that it was, for a reader is typing in it.
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { useTold } from '../use-told';
import { askedIn } from '../view';
import { say } from '../words/say';
import { activeAfter } from './active';
import { askIndex, type Find } from './index-file';
import { listId, optionId, Results } from './results';
import { resultsOf } from './results-of';
import styles from './search.module.css';
import { useTextInLink } from './text-in-link';

/** Nobody reads hundreds of results to the end. */
const most = 20;

export function Finder({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const told = useTold();
  const words = told.words.search;
  const { text, read, put, write } = useTextInLink(field);
  const [find, setFind] = useState<Find>();
  const [failed, setFailed] = useState(false);
  // Other words have other results; who comes Back to these finds the one that was opened.
  const [at, setAt] = useState({ text, nth: -1 });
  const active = at.text === text ? at.nth : -1;
  const found = useMemo(() => (find ? resultsOf(find(text), told) : []), [find, text, told]);
  const shown = found.slice(0, most);
  const typed = askedIn(text) !== null;

  const load = useEffectEvent(() => {
    askIndex().then(
      (loaded) => setFind(() => loaded),
      () => setFailed(true),
    );
  });
  useEffect(() => load(), []);
  const clear = () => {
    put('');
    field.current?.focus();
  };
  const type = useEffectEvent(() => {
    load();
    read();
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !typed) return;
    const next = activeAfter(event.key, active, shown.length - 1);
    if (next !== undefined) setAt({ text, nth: next });
    else if (event.key === 'Escape') clear();
    else if (event.key === 'Enter') document.getElementById(optionId(Math.max(active, 0)))?.click();
    else return;
    event.preventDefault();
  });
  // Before anybody can type another letter.
  useLayoutEffect(() => {
    const input = field.current;
    input?.addEventListener('input', type);
    input?.addEventListener('keydown', press);
    return () => {
      input?.removeEventListener('input', type);
      input?.removeEventListener('keydown', press);
    };
  }, [field]);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    const says = {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': String(shown.length > 0),
      'aria-controls': listId,
      'aria-activedescendant': active < 0 ? '' : optionId(active),
    };
    for (const [name, value] of Object.entries(says)) input.setAttribute(name, value);
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [field, shown.length, active]);

  const count = () => {
    if (!find) return failed ? words.failed : words.loading;
    if (found.length === 0) return words.none;
    const pattern = found.length > most ? words.first : words.found;
    return say(pattern, { n: found.length, shown: most });
  };
  return (
    <div className={styles.results}>
      <p className={styles.count}>
        <span role="status">{typed && count()}</span>
        {typed && (
          <button type="button" onClick={clear}>
            {words.clear}
          </button>
        )}
      </p>
      <Results results={shown} active={active} onOpen={write} />
    </div>
  );
}
