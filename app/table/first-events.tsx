// The first events of a table, as they are read without a script.
import { rangeInWords } from '../../geo/days';
import { asTitle, titleLength } from '../open/as-title';
import { Leads } from '../open/leads';
import type { Listed } from '../open/opened';
import { remarksOf } from '../open/remarks';
import type { OpenWords } from '../open/words';
import type { Words } from '../words';
import { say } from '../words/say';

type Props = { events: readonly Listed[]; words: OpenWords; days: Words['days'] };

export function FirstEvents({ events, words, days }: Props) {
  return (
    <ol>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change
        <First key={index} event={event} words={words} days={days} />
      ))}
    </ol>
  );
}

function First({ event, words, days }: Omit<Props, 'events'> & { event: Listed }) {
  const { start, end, place, action, title, text, sources, links, row } = event;
  const when = start && end && rangeInWords(start, end, days);
  const remarks = remarksOf(words, event);
  return (
    <li>
      <p>{[place, when, action].filter(Boolean).join(' · ')}</p>
      <h2>{title || asTitle(text) || words.untitled}</h2>
      {text && (title || text.length > titleLength) && <p>{text}</p>}
      {remarks && <p>{remarks}</p>}
      <p>
        {[say(words.row, { n: row }), ...sources].join(' · ')}
        <Leads links={links} />
      </p>
    </li>
  );
}
