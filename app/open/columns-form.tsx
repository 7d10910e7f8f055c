// Which column holds what: recognised, shown, and corrected by the reader. Open only where it has to be.
import { type FormEvent, useState } from 'react';
import { encodings, isEncodingName } from '../../geo/import/encodings';
import { dayOrders, type Mapping, type Role, roles } from '../../geo/import/mapping';
import { say } from '../words/say';
import styles from './file-parts.module.css';
import { saysWhen, saysWhere } from './needed';
import open from './open.module.css';
import type { Looked } from './opened';
import type { OpenWords } from './words';

type Props = {
  words: OpenWords;
  looked: Looked;
  /** Without the reader's word the file cannot be drawn. */
  needed: boolean;
  onRead: (mapping: Mapping) => void;
};

export function ColumnsForm({ words, looked, needed, onRead }: Props) {
  const [mapping, setMapping] = useState(looked.mapping);
  const format = looked.format === 'geojson' ? 'GeoJSON' : looked.format.toUpperCase();
  const missing = [
    ...(saysWhere(looked.mapping) ? [] : [words.noPosition]),
    ...(saysWhen(looked.mapping) ? [] : [words.noDate]),
    words.sayWhich,
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(mapping);
  };
  // A role that several columns hold keeps the others.
  const put = (role: Role, column: string) => {
    const others = mapping.columns[role]?.slice(1) ?? [];
    const now = column ? [column, ...others.filter((other) => other !== column)] : [];
    setMapping({ ...mapping, columns: { ...mapping.columns, [role]: now } });
  };
  // Each with what its first filled cell holds.
  const columns = looked.columns.map((name, index) => {
    const example = looked.sample.find((row) => row[index])?.[index] ?? '';
    return (
      <option key={name} value={name}>
        {example ? `${name}: ${example.slice(0, 40)}` : name}
      </option>
    );
  });
  return (
    <details className={styles.columns} open={needed || looked.dayOrderGuessed}>
      <summary>{words.columns}</summary>
      <form onSubmit={submit}>
        <p role={needed ? 'alert' : undefined}>{needed ? missing.join(' ') : words.columnsHint}</p>
        {looked.dayOrderGuessed && <p>{words.guessed}</p>}
        <p>
          {say(looked.encoding ? words.readAsIn : words.readAs, { format, encoding: looked.encoding ?? '' })}
        </p>
        {looked.profile && <p>{say(words.isOf, { profile: looked.profile })}</p>}
        <div className={styles.roles}>
          {roles.map((role) => (
            <label key={role}>
              <span>{words.roles[role]}</span>
              <select
                value={mapping.columns[role]?.[0] ?? ''}
                onChange={({ target }) => put(role, target.value)}
              >
                <option value="">{words.none}</option>
                {columns}
              </select>
            </label>
          ))}
          <label>
            <span>{words.dayOrder}</span>
            <select
              value={mapping.dayOrder}
              onChange={({ target }) => {
                const dayOrder = dayOrders.find((order) => order === target.value);
                if (dayOrder) setMapping({ ...mapping, dayOrder });
              }}
            >
              {dayOrders.map((order) => (
                <option key={order} value={order}>
                  {words.dayOrders[order]}
                </option>
              ))}
            </select>
          </label>
          {looked.encoding && (
            <label>
              <span>{words.encoding}</span>
              <select
                value={mapping.encoding ?? ''}
                onChange={({ target: { value } }) =>
                  setMapping({ ...mapping, encoding: isEncodingName(value) ? value : undefined })
                }
              >
                <option value="">{words.recognised}</option>
                {encodings.map(({ name, languages }) => (
                  <option key={name} value={name}>
                    {name} ({languages})
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <input
              type="checkbox"
              checked={mapping.longitudeFirst}
              onChange={({ target }) => setMapping({ ...mapping, longitudeFirst: target.checked })}
            />{' '}
            {words.longitudeFirst}
          </label>
        </div>
        <button type="submit" className={open.button}>
          {words.readAgain}
        </button>
      </form>
    </details>
  );
}
