// What of the opened file the link's days and actions keep. The worker counts; an answer that a newer question has
// overtaken is dropped.
import { useEffect, useMemo, useState } from 'react';
import type { Choice, Chosen, Shown } from './opened';
import { useOpenedView } from './use-view';

/** `choice` names what the counts are of: map and list ask for the same. */
export type ChosenNow = Chosen & { choice: Choice };

export function useChosen(opened: Shown | undefined): ChosenNow | undefined {
  const { from, to, action } = useOpenedView();
  const choice = useMemo(() => ({ from, to, action }), [from, to, action]);
  const [answered, setAnswered] = useState<{ of: Shown['read']; chosen: ChosenNow }>();
  const read = opened?.read;
  const asked = opened?.asked;
  useEffect(() => {
    if (!asked || !read) return;
    let newest = true;
    void asked.choose(choice).then((answer) => {
      if (newest && answer) setAnswered({ of: read, chosen: { ...answer, choice } });
    });
    return () => {
      newest = false;
    };
  }, [asked, read, choice]);
  // An answer about another file, or the same one read otherwise, is none.
  return answered?.of === read ? answered?.chosen : undefined;
}
