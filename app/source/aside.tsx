// Nothing read is lost: the paragraphs on which no claim rests, each with its reason.

import { type Lang, textIn } from '../../geo/langs';
import type { Source } from '../../geo/model';
import { pageWordsIn } from '../words-of-pages';
import styles from './source.module.css';

export function Aside({ source, lang }: { source: Source; lang: Lang }) {
  const words = pageWordsIn(lang, { sources: [source] });
  if (source.context.length === 0) return null;
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{words.source.aside}</h2>
      <ul className={styles.aside}>
        {source.context.map((aside) => (
          <li key={aside.why}>
            <span className={styles.paragraph}>¶ {ranges(aside.paragraphs)}</span>{' '}
            {textIn(aside, 'why', lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `4, 5, 6, 9` as `4–6, 9`. */
function ranges(numbers: number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === (run.at(-1) ?? 0) + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ');
}
