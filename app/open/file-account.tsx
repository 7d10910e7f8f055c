'use client';
// What became of each row: nothing that the file holds is lost without a word.
import { useTold } from '../use-told';
import { count, say } from '../words/say';
import styles from './open.module.css';
import type { Read, Reasons } from './opened';
import { reasonIn } from './reason';
import type { Asked } from './use-opener';
import type { OpenWords } from './words';

type Props = { words: OpenWords; read: Read; asked: Asked; name: string };

/** How many lines a reason names before it says "…". */
const named = 8;

export function FileAccount({ words, read, asked, name }: Props) {
  const { locale } = useTold().words;
  const { rows, accepted, repaired, refused, repairs, refusals, remarks } = read.account;
  const number = (n: number) => n.toLocaleString(locale);
  const save = async () => {
    const address = URL.createObjectURL(await asked.refusedRows());
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name.replace(/\.[^.]+$/, '')}-refused.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <section className={styles.account} aria-labelledby="account">
      <h2 id="account">
        {words.account} <span>{count(words.rows, rows, locale)}</span>
      </h2>
      <dl>
        <Verdict name={words.accepted} rows={number(accepted)} />
        <Verdict name={words.repaired} rows={number(repaired)} reasons={repairs} words={words} />
        <Verdict name={words.refused} rows={number(refused)} reasons={refusals} words={words} />
        {remarks.length > 0 && (
          <Verdict
            name={words.remarks}
            rows={number(Math.max(...remarks.map((remark) => remark.rows)))}
            reasons={remarks}
            words={words}
          />
        )}
      </dl>
      {refused > 0 && (
        <button type="button" onClick={() => void save()}>
          {words.download}
        </button>
      )}
    </section>
  );
}

type VerdictProps = { name: string; rows: string } & (
  | { reasons: Reasons; words: OpenWords }
  | { reasons?: never; words?: never }
);

function Verdict({ name, rows, reasons, words }: VerdictProps) {
  const { locale } = useTold().words;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {rows}
        {reasons && reasons.length > 0 && (
          <ul>
            {reasons.map(({ code, rows: having, lines }) => (
              <li key={code}>
                {reasonIn(words, code)} <b>{having.toLocaleString(locale)}</b>{' '}
                <span>
                  {say(words.firstLines, { lines: lines.slice(0, named).join(', ') })}
                  {having > named && ' …'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
