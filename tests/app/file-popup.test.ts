// The popup of a point of a reader's file, as React is given it.
import { createElement, isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FilePopup } from '../../app/open/file-popup';
import type { Listed } from '../../app/open/opened';
import { openWordsIn } from '../../app/open/words';
import { tell } from '../../app/told';
import { ToldProvider } from '../../app/use-told';
import { atlas } from '../../geo/atlas';

const event: Listed = {
  ...{ row: 7, line: undefined, title: '', place: 'Minsk', action: '', text: '', low: '', high: '' },
  ...{ start: '2020-08-13', end: '2020-08-13', point: [27.5, 53.9], undrawn: [] },
  ...{ dateUnsure: false, placeUnsure: false, positionShared: false, repaired: false, notes: [] },
  ...{ sources: [], links: [], reason: undefined, written: undefined },
};

/** The keys of the popup's parts that have one. */
function keysOf(events: Listed[]): string[] {
  let keys: string[] = [];
  // React says nothing of keys when it writes HTML; within a part of its own, what the popup gives it can be read.
  function Read(): ReactNode {
    const popup = FilePopup({ words: openWordsIn('en'), total: events.length, events, onClose: () => {} });
    const parts: ReactNode[] = popup.props.children.flat();
    keys = parts.flatMap((part) => (isValidElement(part) && part.key !== null ? [part.key] : []));
    return popup;
  }
  renderToStaticMarkup(createElement(ToldProvider, { value: tell(atlas, 'en') }, createElement(Read)));
  return keys;
}

test('two events of one row at near places are two parts of the popup', () => {
  const keys = keysOf([event, { ...event, point: [27.5001, 53.9] }, { ...event, row: 8 }]);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(3);
});
