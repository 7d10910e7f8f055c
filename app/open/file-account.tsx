// What became of each row: nothing that the file holds is lost without a word.

import { give } from '../give';
import { useTold } from '../use-told';
import { count, type Forms, say } from '../words/say';
import { asTitle } from './as-title';
import styles from './file-parts.module.css';
import type { Looked, Read, Reasons } from './opened';
import { reasonIn } from './reason';
import { refusalIn } from './refusal';
import type { AskedFile } from './use-opener';
import type { OpenWords } from './words';

type Props = { words: OpenWords; looked: Looked; read: Read; asked: AskedFile };

export function FileAccount({ words, looked, read, asked }: Props) {
  const { locale } = useTold().words;
  const { rows, accepted, repaired, refused, repairs, refusals, remarks } = read.account;
  const save = async () => {
    give(`${looked.name.replace(/\.[^.]+$/, '')}-refused.csv`, await asked.refusedRows());
  };
  const { above, lists } = looked;
  const where = read.account.byLine ? words.firstLines : words.firstRows;
  const verdicts = [
    { name: words.accepted, rows: accepted, reasons: [] },
    { name: words.repaired, rows: repaired, reasons: repairs },
    { name: words.refused, rows: refused, reasons: refusals },
  ];
  return (
    <>
      {read.broken && (
        <p role="alert" className={styles.account}>
          {say(words.broken, {
            rows: count(words.rows, rows, locale),
            reason: refusalIn(words, read.broken, locale),
          })}
        </p>
      )}
      <details className={styles.account} open={refused > 0 || above.length > 0 || lists !== undefined}>
        <summary>
          {words.account} <span>{count(words.rows, rows, locale)}</span>
        </summary>
        {above.length > 0 && (
          <>
            <p>{say(words.above, { n: above.length })}</p>
            <ul>
              {above.map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change, and two can be the same
                <li key={index}>{asTitle(text)}</li>
              ))}
            </ul>
          </>
        )}
        {lists && (
          <p>
            {say(words.severalLists, { read: asTitle(lists.read), unread: asTitle(lists.unread.join(', ')) })}
          </p>
        )}
        <dl>
          {verdicts.map(({ name, rows: having, reasons }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {having.toLocaleString(locale)}
                <ReasonList reasons={reasons} words={words} where={where} />
              </dd>
            </div>
          ))}
          {remarks.length > 0 && (
            <div>
              <dt>{words.remarks}</dt>
              <dd>
                <ReasonList reasons={remarks} words={words} where={where} />
              </dd>
            </div>
          )}
        </dl>
        {refused > 0 && (
          <button type="button" onClick={() => void save()}>
            {words.download}
          </button>
        )}
      </details>
    </>
  );
}

function ReasonList({ reasons, words, where }: { reasons: Reasons; words: OpenWords; where: Forms }) {
  const { locale } = useTold().words;
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ code, rows, written, count: counted, lines }) => (
        <li key={code}>
          {reasonIn(words, code, { value: written, count: counted?.toLocaleString(locale) })}{' '}
          <b>{rows.toLocaleString(locale)}</b>{' '}
          <span>
            ({say(count(where, lines.length, locale), { lines: lines.join(', ') })}
            {rows > lines.length && ' …'})
          </span>
        </li>
      ))}
    </ul>
  );
}
