'use client';
// What of the opened file the link's days and actions keep. The worker counts; an answer that a newer question has
// overtaken is dropped.
import { useEffect, useMemo, useState } from 'react';
import type { Choice, Chosen } from './opened';
import type { Asked } from './use-opener';
import { useOpenedView } from './use-view';

/** `choice` names what the counts are of: map and list ask for the same. */
export type ChosenNow = Chosen & { choice: Choice };

export function useChosen(done: { asked: Asked } | undefined): ChosenNow | undefined {
  const { from, to, action } = useOpenedView();
  const choice = useMemo(() => ({ from, to, action }), [from, to, action]);
  const [chosen, setChosen] = useState<ChosenNow>();
  const asked = done?.asked;
  useEffect(() => {
    if (!asked) return;
    let newest = true;
    void asked.choose(choice).then((answer) => {
      if (newest && answer) setChosen({ ...answer, choice });
    });
    return () => {
      newest = false;
    };
  }, [asked, choice]);
  return asked && chosen;
}
