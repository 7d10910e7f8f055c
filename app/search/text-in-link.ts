// What was typed, and the link that holds it: the link follows a little after the last letter, and where the reader goes
// Back or follows another link, the field follows the link. Nothing else writes into the field: its reader is typing.
import { usePathname } from 'next/navigation';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { choose, useAsked } from '../use-filters';
import { askedIn } from '../view';

/** Safari throws after 100 history updates in 30 s. */
const writeMs = 400;

/** The text of the field; `read` takes what stands there, `put` writes there, `write` brings the link up at once. */
export function useTextInLink(field: RefObject<HTMLInputElement | null>) {
  // The store tells of Back and of choices; of a step to another page the router does.
  usePathname();
  const asked = useAsked();
  const [text, setText] = useState(asked);
  const inLink = useRef(asked);
  const read = () => setText(field.current?.value ?? '');
  const put = (next: string) => {
    if (field.current) field.current.value = next;
    setText(next);
  };
  const write = () => {
    const q = askedIn(text);
    if (q === (asked || null)) return;
    inLink.current = q ?? '';
    choose({ q }, 'replace');
  };

  // What was typed before this code was there counts more than what the link says.
  const begin = useEffectEvent(() => (field.current?.value ? read() : put(asked)));
  useLayoutEffect(() => begin(), []);
  const writeThis = useEffectEvent((_text: string) => write());
  useEffect(() => {
    const soon = setTimeout(() => writeThis(text), writeMs);
    return () => clearTimeout(soon);
  }, [text]);
  const follow = useEffectEvent((now: string) => {
    if (now === inLink.current) return;
    inLink.current = now;
    put(now);
  });
  useEffect(() => follow(asked), [asked]);
  return { text, read, put, write };
}
