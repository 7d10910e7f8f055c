// What was typed, and the link that holds it: the link follows a little after the last letter, and where the reader goes
// Back or follows another link, the text follows the link.
import { usePathname } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { choose, useAsked } from '../use-filters';
import { askedIn } from '../view';

/** Safari throws after 100 history updates in 30 s. */
const writeMs = 400;

/** `typed`: what stood in the field before. Gives the text, its setter, and what writes it into the link at once. */
export function useTextInLink(typed: string) {
  // The store tells of Back and of choices; of a step to another page the router does.
  usePathname();
  const asked = useAsked();
  const [text, setText] = useState(typed || asked);
  const inLink = useRef(asked);
  const write = () => {
    const q = askedIn(text);
    if (q === (asked || null)) return;
    inLink.current = q ?? '';
    choose({ q }, 'replace');
  };
  const writeThis = useEffectEvent((_text: string) => write());
  useEffect(() => {
    const soon = setTimeout(() => writeThis(text), writeMs);
    return () => clearTimeout(soon);
  }, [text]);
  useEffect(() => {
    if (asked === inLink.current) return;
    inLink.current = asked;
    setText(asked);
  }, [asked]);
  return [text, setText, write] as const;
}
