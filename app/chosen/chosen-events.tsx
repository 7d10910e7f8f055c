'use client';
// The events that the filters of the link keep, to take away. Made in the browser, for no server runs code; where there
// are no filters, or no JavaScript, there is nothing here, and the whole files are what there is.
import { useState } from 'react';
import { base } from '../../serve/base-path.mjs';
import { give } from '../give';
import { useFilters } from '../use-filters';
import { formatFilters } from '../view';
import { count, say } from '../words/say';
import type { PageWords } from '../words-of-pages';
import { type Part, partOfCsv, partOfGeojson } from './part-of-file';

async function read(name: string): Promise<string> {
  const answer = await fetch(`${base}/data/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

type Props = { words: PageWords['chosen']; locale: string };

export function ChosenEvents({ words, locale }: Props) {
  const filters = useFilters();
  const view = formatFilters(filters);
  const [last, setLast] = useState<{ view: string; says: string }>();
  if (view === '') return null;
  const make = async (name: string, type: string, part: () => Promise<Part>) => {
    try {
      const { text, kept, all } = await part();
      give(name, new Blob([text], { type }));
      setLast({ view, says: say(count(words.made, all, locale), { kept: kept.toLocaleString(locale) }) });
    } catch {
      setLast({ view, says: words.failed });
    }
  };
  const geojson = async () => partOfGeojson(await read('events.geojson'), filters);
  const csv = async () => partOfCsv(await read('events.csv'), await read('events.geojson'), filters);
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{words.heading}</h2>
      <p>{words.about}</p>
      <p>
        <button
          type="button"
          onClick={() => void make('chosen-events.geojson', 'application/geo+json', geojson)}
        >
          GeoJSON
        </button>{' '}
        <button type="button" onClick={() => void make('chosen-events.csv', 'text/csv', csv)}>
          CSV
        </button>{' '}
        <span role="status">{last?.view === view && last.says}</span>
      </p>
    </section>
  );
}
