// What an import did, for a terminal: what was taken from which column, and what became of every row.
import { withoutUnseen } from '../plain-text';
import type { CountedRows, ImportedAtlas } from './import-atlas';
import { type Reason, reasonKind, reasons, withoutValue } from './reasons';

export function accountInWords(imported: ImportedAtlas, out: string): string {
  const { profile, mapping, encoding, above, lists, guessed, account, events } = imported;
  const { broken } = account;
  const columns = Object.entries(mapping.columns).map(([role, names]) => `  ${role}: ${names.join(', ')}`);
  return [
    ...(above.length > 0
      ? ['Not used, above the names of the columns:', ...above.map((text) => `  ${text}`)]
      : []),
    ...(lists
      ? [`Of the lists in the file, ${lists.read} is read; not read: ${lists.unread.join(', ')}`]
      : []),
    ...(encoding
      ? [
          `Its letters were taken for ${encoding}. Say another encoding with --columns "…,encoding:windows-1256".`,
        ]
      : []),
    `Columns${profile ? `, as in files of ${profile}` : ''}:`,
    ...columns,
    ...(guessed
      ? [
          '  Nothing says whether the day or the month comes first: the day was taken. Say it with --columns "…,days:month-first".',
        ]
      : []),
    `${account.rows} rows: ${account.accepted} taken as they stand, ${account.repaired} with a repair, ${account.refused} refused.`,
    ...notedInWords(account),
    ...(broken ? [`The rest of the file could not be read: ${broken}`] : []),
    `${events} events in ${out}. Rows without a day: ${account.undated}, without a place: ${account.unlocated}.`,
    ...(account.refused > 0 ? [`The refused rows with their reasons: ${out}/refused.csv`] : []),
    'Next: say in atlas.yaml and sources.yaml what the file does not say, then',
    `  ATLAS=${out} npm start        builds the site and shows it`,
    `  ATLAS=${out} npm run build    makes out/, the site for any server of files`,
  ].join('\n');
}

/** What was noted of the rows, a line a reason, with the first rows that have it. */
export const notedInWords = ({ noted, byLine }: CountedRows): string[] =>
  noted.map(({ reason, rows, first }) => {
    const examples = first.map(({ at, written }) => (written ? `${at}: “${short(written)}”` : String(at)));
    const some = `${byLine ? 'line' : 'row'} ${examples.join(', ')}${rows > first.length ? ', …' : ''}`;
    const where = first.length > 0 ? ` (${some})` : '';
    return `  ${rows} ${kindInWords(reason)}: ${sentence(reason)}${where}`;
  });

/** In one line; what would steer a terminal is shown by its number. */
const short = (written: string): string => {
  const text = withoutUnseen(written.replace(/\s+/g, ' ').trim());
  return text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
};

const longestExample = 40;

const kindInWords = (reason: Reason): string =>
  ({
    refusals: 'refused',
    undated: 'without a day',
    unlocated: 'without a place',
    repairs: 'repaired',
    doubts: 'not sure',
    remarks: 'noted',
  })[reasonKind(reason)];

/** For many rows, not for one: what stands in each of them is left open, and shown of the first. */
const sentence = (reason: Reason): string =>
  withoutValue(reasons[reason]).replaceAll('{value}', '…').replaceAll('{count}', 'some');
