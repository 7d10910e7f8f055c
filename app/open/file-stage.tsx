// The door to the map of a reader's file, and to the popup of what is chosen on it.
import type { FeatureCollection } from 'geojson';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { rangeInWords } from '../../geo/days';
import type { Extent } from '../../geo/extent';
import { dayAt } from '../../geo/many/days';
import FileMap from '../_map/file-map';
import type { PointGroup } from '../_map/points/groups';
import { mapWordsOf } from '../stage/given';
import stage from '../stage/stage.module.css';
import { useTold } from '../use-told';
import { count as countOf, say } from '../words/say';
import { FilePopup } from './file-popup';
import type { Listed, Shown } from './opened';
import type { ChosenNow } from './use-chosen';
import { chooseInFile, useOpenedView } from './use-view';
import type { OpenWords } from './words';
import { world } from './world';

type Props = {
  words: OpenWords;
  opened: Shown | undefined;
  chosen: ChosenNow | undefined;
  /** Where the events are, if that is known before they are read: the map then opens there. */
  extent?: Extent | undefined;
  /** Of a page that may fetch from its site: its ground, once it is there, and its streets. */
  ground?: FeatureCollection | undefined;
  streets?: boolean;
};

/** A popup is read, not searched: the list has the rest. */
const mostInPopup = 20;

export function FileStage({ words, opened, chosen, extent, ground, streets = false }: Props) {
  const { words: said, credits } = useTold();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [here, setHere] = useState<{ total: number; events: Listed[]; ofRow?: true; led?: true }>();
  const asked = opened?.asked;
  const target = useMemo(() => {
    const shown = extent ?? opened?.read.extent ?? world;
    return { key: shown.join(), extent: shown, withPopup: false };
  }, [extent, opened]);
  const choosing = chosen?.choosing;
  const many = useMemo(
    () => (opened && choosing ? { drawing: opened.drawing, choosing } : undefined),
    [opened, choosing],
  );
  const { row } = useOpenedView();
  const current = useRef(choosing);
  const choose = async (indices: number[]) => {
    const events = await asked?.events(indices.slice(0, mostInPopup));
    // Where another choice has brought other events, these are numbers of others now.
    if (!events || current.current !== choosing) return;
    setHere({ total: indices.length, events });
    // One event has a link of its own; for many there is none.
    chooseInFile({ row: indices.length === 1 ? (events[0]?.row ?? null) : null });
  };
  // Its events may no longer be chosen, or be of another file.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is what it follows
  useEffect(() => {
    current.current = choosing;
    setHere(undefined);
  }, [choosing, asked]);
  useEffect(() => {
    if (!asked || !choosing) return;
    if (row === null) return setHere((now) => (now?.ofRow ? undefined : now));
    let newest = true;
    void asked.ofRow(row).then((events) => {
      if (newest && events.length > 0)
        setHere((now) =>
          now?.events.some((event) => event.row === row)
            ? { ...now, ofRow: true }
            : { total: events.length, events: events.slice(0, mostInPopup), ofRow: true, led: true },
        );
    });
    return () => {
      newest = false;
    };
  }, [row, asked, choosing]);
  const led = here?.led ? here.events[0]?.row : undefined;
  const close = useCallback(() => {
    // The popup takes the focus along: back to the row that it was opened from, or to the map, where arrows and plus go on.
    const opener = document.querySelector<HTMLElement>(`#list a[data-row="${led}"]`) ?? host;
    if (host?.contains(document.activeElement)) opener?.focus();
    setHere(undefined);
    chooseInFile({ row: null });
  }, [host, led]);
  const numberOf = (count: number) =>
    count.toLocaleString(said.locale, { notation: 'compact', maximumFractionDigits: 1 });
  const nameOf = ({ count, firstDay, lastDay }: PointGroup, divided: boolean) =>
    say(divided ? words.group : words.groupHere, {
      events: countOf(said.events, count, said.locale),
      days: rangeInWords(dayAt(firstDay), dayAt(lastDay), said.days),
    });
  return (
    <section className={stage.stage} aria-label={words.mapHeading}>
      <div className="map" ref={setHost} />
      {host && (
        <FileMap
          host={host}
          bounds={world}
          target={target}
          ground={ground}
          streets={streets}
          many={many}
          words={{ ...mapWordsOf({ words: said, credits }), noStreets: words.noStreets }}
          nameOf={nameOf}
          numberOf={numberOf}
          open={here?.events[0]?.point}
          lead={here?.led ?? false}
          popup={here && <FilePopup words={words} total={here.total} events={here.events} onClose={close} />}
          onChoose={(indices) => void choose(indices)}
          onClose={close}
        />
      )}
    </section>
  );
}
