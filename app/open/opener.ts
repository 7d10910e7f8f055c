// In the worker: holds the file that is opened and what was read of it, and answers the page.
import { cellText } from '../../geo/import/cell-text';
import { recognise } from '../../geo/import/columns';
import { withDayOrder } from '../../geo/import/day-order';
import { importFile } from '../../geo/import/import';
import { limits } from '../../geo/import/limits';
import type { Mapping } from '../../geo/import/mapping';
import { mappingFromLink } from '../../geo/import/mapping-in-link';
import { openFile } from '../../geo/import/open-file';
import { type ProfileId, profiles } from '../../geo/import/profiles';
import type { Imported } from '../../geo/import/row-importer';
import type { OpenedFile } from '../../geo/import/rows';
import { chosenIn, indicesOf } from '../../geo/many/choice';
import { drawerOf, type ToPost } from '../_map/points/drawer';
import { isPointsMessage, type PointsQuestion } from '../_map/points/messages';
import { accountOf } from './accounted';
import { choosingOf, countsOf } from './counted';
import { listedRows } from './listed';
import { canBeDrawn } from './needed';
import type {
  Choice,
  Chosen,
  EncodingChoice,
  List,
  Listed,
  Looked,
  Progress,
  Read,
  RowPlace,
} from './opened';
import { refusedOf, throwToPage } from './refusal';

/** The page says less often how far the reading is than batches end. */
const progressMs = 100;

export class Opener {
  private file: OpenedFile | undefined;
  private profile: ProfileId | undefined;
  private imported: Imported | undefined;
  private rows: ((list: List, from: number, count: number) => Listed[]) | undefined;
  private eventsOf: ((indices: number[]) => Listed[]) | undefined;
  private placeIn: ((row: number) => RowPlace) | undefined;
  private drawer: ((question: PointsQuestion) => ToPost) | undefined;
  private chosen = new Uint32Array(0);
  private reading = new AbortController();
  private waiting: Promise<void> | undefined;
  private goOn = () => {};

  /**
   * What the file is and what its columns seem to hold. `link`: what the link says of a file, which may be another: its
   * encoding is taken where its columns are here. Throws what says why it cannot be read.
   */
  async look(...given: Parameters<Opener['lookAt']>): Promise<Looked> {
    return this.lookAt(...given).catch(throwToPage);
  }

  private async lookAt(
    file: File,
    link: string,
    chosen?: EncodingChoice,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Looked> {
    const said = chosen === 'recognised' ? undefined : chosen;
    const asInLink = chosen ? undefined : await openedAsInLink(file, link);
    const { opened, encoding } = asInLink ?? { opened: await openFile(file, limits, said), encoding: said };
    const tell = sometimes(opened, onProgress);
    const found = await withDayOrder(opened, recognise(opened.columns, opened.sample), (rows) => {
      tell(rows);
      return this.turn();
    });
    const { mapping, profile, dayOrderBy } = found;
    this.file = opened;
    this.profile = profile;
    const { count, cell } = opened.sample;
    return {
      name: file.name,
      bytes: opened.bytes,
      format: opened.format,
      encoding: opened.encoding,
      above: opened.above?.texts ?? [],
      lists: opened.lists,
      columns: [...opened.columns],
      sample: Array.from({ length: Math.min(count, 20) }, (_, row) =>
        opened.columns.map((_name, column) => cellText(cell(row, column))),
      ),
      mapping: { ...mapping, encoding },
      dayOrderGuessed: dayOrderBy === 'guess',
      profile: profiles.find(({ id }) => id === profile)?.name,
    };
  }

  /** Reads all of it. A reading that is still under way ends, and gives nothing. */
  async read(mapping: Mapping, onProgress: (progress: Progress) => void): Promise<Read | undefined> {
    const { file, profile } = this;
    if (!file) return undefined;
    this.stop();
    const reading = new AbortController();
    this.reading = reading;
    try {
      const imported = await importFile(file, mapping, {
        profile,
        signal: reading.signal,
        onProgress: sometimes(file, onProgress),
        betweenBatches: () => this.turn(),
      });
      return this.keep(imported);
    } catch (problem) {
      if (reading.signal.aborted) return undefined;
      throwToPage(problem);
    }
  }

  /** The reading that is under way ends; what was read before stays. */
  stop(): void {
    this.reading.abort();
    this.pause(false);
  }

  pause(paused: boolean): void {
    this.goOn();
    this.waiting = paused
      ? new Promise((resolve) => {
          this.goOn = resolve;
        })
      : undefined;
  }

  /** Messages of the page are heard between two batches. */
  private async turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.waiting;
  }

  private keep(imported: Imported): Read {
    const { events, account } = imported;
    this.imported = imported;
    this.drawer = drawerOf(events);
    const { placeEachPoint = false } = profiles.find(({ id }) => id === this.profile) ?? {};
    const { rows, eventsOf, placeOf } = listedRows(imported, () => this.chosen, placeEachPoint);
    this.rows = rows;
    this.eventsOf = eventsOf;
    this.placeIn = placeOf;
    return {
      account: accountOf(account, imported.texts),
      events: events.count,
      ...countsOf(events),
      broken: imported.broken && refusedOf(imported.broken),
    };
  }

  /** Makes the choice the one whose rows are listed. */
  choose(choice: Choice): Chosen | undefined {
    if (!this.imported) return undefined;
    const { events, actions } = this.imported;
    const { choosing, ...counts } = choosingOf(events, actions, choice);
    this.chosen = chosenIn(events, choosing);
    const { undated, unlocated } = this.imported.account;
    const lengths = { chosen: this.chosen.length, undated, unlocated, refused: this.imported.refused.count };
    return { lengths, choosing, ...counts };
  }

  /** At most `count` rows of a list from its place `from` on. */
  listed(list: List, from: number, count: number): Listed[] {
    return this.rows?.(list, from, count) ?? [];
  }

  /** The events at these indices, in their order. */
  events(indices: number[]): Listed[] {
    return this.eventsOf?.(indices) ?? [];
  }

  /** The events of this row of the file. */
  ofRow(row: number): Listed[] {
    const { events } = this.imported ?? {};
    return events ? this.events(indicesOf(events, row)) : [];
  }

  placeOf(row: number): RowPlace {
    return this.placeIn?.(row) ?? { list: undefined, at: 0 };
  }

  /** A table of the refused rows with their reasons. */
  refusedRows(): Blob {
    const { imported, file } = this;
    const lines = imported && file ? [...imported.refused.asCsv(file.columns, imported.texts)] : [];
    return new Blob(['\uFEFF', ...lines], { type: 'text/csv' });
  }

  /** What the map asks; undefined for a message that is no question of the map. */
  answer(data: unknown): ToPost | undefined {
    return isPointsMessage(data) ? this.drawer?.(data as PointsQuestion) : undefined;
  }
}

/** Tells how far the reading of the file is, less often than it is asked to. */
function sometimes(file: OpenedFile, onProgress: (progress: Progress) => void): (rows: number) => void {
  let told = 0;
  return (rows) => {
    if (performance.now() - told < progressMs) return;
    told = performance.now();
    onProgress({ rows, bytes: file.bytesRead() });
  };
}

/** Undefined where the link says no encoding, or columns that the file does not have in it. */
async function openedAsInLink(file: File, link: string) {
  const { encoding } = mappingFromLink(link, []);
  if (!encoding) return;
  // Another file may be no table at all in the encoding of the one before.
  const opened = await openFile(file, limits, encoding).catch(() => undefined);
  if (opened && canBeDrawn(mappingFromLink(link, opened.columns))) return { opened, encoding };
}
