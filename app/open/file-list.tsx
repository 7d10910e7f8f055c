// The events of the file, and what of it is not on the map, each in a list of its own.
import { useState } from 'react';
import { useTold } from '../use-told';
import { say } from '../words/say';
import { FilterActions } from './filter-actions';
import styles from './open.module.css';
import { type List, lists, type Shown } from './opened';
import { RowsOf } from './rows-of';
import type { ChosenNow } from './use-chosen';
import { useRowPlace } from './use-row-place';
import { chooseInFile } from './use-view';
import type { OpenWords } from './words';

/** A browser draws no page higher than some millions of pixels, and each row more is a place to reckon at every scroll. */
const mostListed = 20_000;

type Props = Pick<Shown, 'read' | 'asked'> & { words: OpenWords; chosen: ChosenNow };

export function FileList({ words, read, asked, chosen }: Props) {
  const {
    locale,
    list: { clear },
  } = useTold().words;
  const { lengths } = chosen;
  // The list of events is there as long as days or actions can bring some back.
  const shown = lists.filter((each) => lengths[each] > 0 || (each === 'chosen' && read.events > 0));
  const [pressed, setPressed] = useState<List>();
  const linked = useRowPlace(asked, chosen);
  const undrawn = linked?.list && linked.list !== 'chosen' ? linked : undefined;
  // The list that was pressed may have gone with the days or the actions.
  const list = undrawn?.list ?? shown.find((each) => each === pressed) ?? shown[0] ?? 'chosen';
  const press = (each: List) => {
    setPressed(each);
    if (undrawn) chooseInFile({ row: null });
  };
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" className={styles.unseen}>
        {words.listHeading}
      </h2>
      {linked && !linked.list && (
        <p role="status" className={styles.first}>
          {say(words.noRow, { n: linked.row })}
        </p>
      )}
      <FilterActions words={words} chosen={chosen} />
      <fieldset className={styles.lists}>
        <legend>{words.listHeading}</legend>
        {shown.map((each) => (
          <button key={each} type="button" aria-pressed={each === list} onClick={() => press(each)}>
            {words.lists[each]} <span>{lengths[each].toLocaleString(locale)}</span>
          </button>
        ))}
      </fieldset>
      {lengths[list] === 0 ? (
        <p className={styles.nothing}>
          {words.nothing}{' '}
          <button type="button" onClick={() => chooseInFile({ from: null, to: null, action: null })}>
            {clear}
          </button>
        </p>
      ) : (
        <>
          {lengths[list] > mostListed && (
            <p className={styles.first}>{say(words.firstListed, { n: mostListed.toLocaleString(locale) })}</p>
          )}
          <RowsOf
            key={`${list} ${JSON.stringify(chosen.choice)}`}
            words={words}
            asked={asked}
            list={list}
            length={Math.min(lengths[list], mostListed)}
            open={undrawn}
          />
        </>
      )}
    </section>
  );
}
