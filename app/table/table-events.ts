// In the worker: the events of an atlas whose events are a table. Of the file only what the chosen days need is fetched:
// the row groups that overlap them, and the words of what is looked at.
import { chosenIn, indicesOf } from '../../geo/many/choice';
import { numberOfDay } from '../../geo/many/days';
import { type Loaded, loadedOf, type Undrawn } from '../../geo/many/loaded';
import { type Group, overlaps } from '../../geo/many/stored-end';
import type { Drawn, StoredFile } from '../../geo/many/stored-file';
import { drawerOf, type ToPost } from '../_map/points/drawer';
import { isPointsMessage, type PointsQuestion } from '../_map/points/messages';
import { choosingOf } from '../open/counted';
import type { Asked, Choice, Chosen, List, Listed, Read, RowPlace } from '../open/opened';
import { type Row, toldRow, undrawnRow } from './told-row';

/** What the page knows of the whole file: its days, and how many events each column has. */
export type Whole = Pick<Read, 'from' | 'to'> & { counts: number[] };

export class TableEvents implements Asked {
  /** Groups that are being fetched or are here, and what was read of those that are here. */
  private readonly asked = new Map<Group, Promise<void>>();
  private readonly here = new Map<Group, Drawn>();
  /** Of so many groups: others can have come for a choice that was overtaken. */
  private loadedGroups = 0;
  private loaded = loadedOf([]);
  private drawer = drawerOf(this.loaded.events);
  private latest: Choice | undefined;
  /** The chosen events in memory, and of those that have no place, where they stand in the file. */
  private chosen = new Uint32Array(0);
  private unlocated: Loaded['unlocated'] = [];
  private undated: Loaded['undated'] = [];

  constructor(
    private readonly file: StoredFile,
    private readonly whole: Whole,
  ) {}

  /** Undefined where a later choice has overtaken this one: what is listed is then of the later one. */
  async choose(choice: Choice): Promise<Chosen | undefined> {
    this.latest = choice;
    await Promise.all(this.wanted(choice).map((group) => this.fetched(group)));
    if (this.latest !== choice) return undefined;
    this.load();
    const { events, actions, unlocated, undated } = this.loaded;
    const { choosing, bins, ...counts } = choosingOf(events, actions, choice, this.whole);
    this.chosen = chosenIn(events, choosing);
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = choosing;
    const isOfAction = ({ action }: Undrawn) => !choosing.actions || choosing.actions[action] === 1;
    this.unlocated = unlocated.filter((event) => event.start <= to && event.end >= from && isOfAction(event));
    // No choice of days keeps what has none; without one, all of them are here.
    this.undated = choice.from === null && choice.to === null ? undated.filter(isOfAction) : [];
    return {
      lengths: {
        chosen: this.chosen.length,
        undated: this.undated.length,
        unlocated: this.unlocated.length,
        refused: 0,
      },
      choosing,
      // Of days that were not fetched, the page knows how many there are.
      bins: bins.map((bin, index) => ({ ...bin, count: this.whole.counts[index] ?? bin.count })),
      ...counts,
    };
  }

  /** The groups that the days need. */
  private wanted({ from, to }: Pick<Choice, 'from' | 'to'>): Group[] {
    const days = [from, to].map((day) => (day === null ? undefined : numberOfDay(day)));
    const isWhole = from === null && to === null;
    return this.file.groups.filter(
      (group) => overlaps(group, ...days) || (isWhole && group.days === undefined),
    );
  }

  /** Each is fetched once; one that could not be is fetched again for the next choice. */
  private fetched(group: Group): Promise<void> {
    const before = this.asked.get(group);
    if (before) return before;
    const coming = this.file.drawn(group).then(
      (drawn) => void this.here.set(group, drawn),
      (error: unknown) => {
        this.asked.delete(group);
        throw error;
      },
    );
    this.asked.set(group, coming);
    return coming;
  }

  /** Takes into memory what has come. Numbers of actions stay what they are: a map asks by them until it knows of the choice. */
  private load(): void {
    if (this.loadedGroups === this.here.size) return;
    const groups = this.file.groups.flatMap((group) => {
      const drawn = this.here.get(group);
      return drawn ? [{ group, drawn }] : [];
    });
    this.loadedGroups = groups.length;
    this.loaded = loadedOf(groups, this.loaded.actions);
    this.drawer = drawerOf(this.loaded.events);
  }

  async listed(list: List, from: number, count: number): Promise<Listed[]> {
    const to = from + count;
    if (list === 'chosen') return this.events([...this.chosen.subarray(from, to)]);
    return this.tell((list === 'unlocated' ? this.unlocated : this.undated).slice(from, to));
  }

  async events(indices: number[]): Promise<Listed[]> {
    return this.tell(indices.map((index) => ({ at: this.loaded.at[index] ?? 0, index })));
  }

  async ofRow(row: number): Promise<Listed[]> {
    return this.events(indicesOf(this.loaded.events, row));
  }

  async placeOf(row: number): Promise<RowPlace> {
    if (indicesOf(this.loaded.events, row).length > 0) return { list: 'chosen', at: 0 };
    for (const list of ['undated', 'unlocated'] as const) {
      const at = this[list].findIndex((event) => event.row === row);
      if (at >= 0) return { list, at };
    }
    return { list: undefined, at: 0 };
  }

  private async tell(rows: readonly Row[]): Promise<Listed[]> {
    const { events, actions } = this.loaded;
    const words = await this.file.words(rows.map(({ at }) => at));
    return rows.map((row, index) =>
      'index' in row
        ? toldRow(words[index], events, row.index, actions)
        : undrawnRow(words[index], row, actions),
    );
  }

  /** What the map asks; undefined for a message that is no question of the map. */
  answer(data: unknown): ToPost | undefined {
    return isPointsMessage(data) ? this.drawer(data as PointsQuestion) : undefined;
  }
}
