'use client';
// The told atlas, handed down once: pages, list, map and timeline read the same object.
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Told } from './told';
import { type Words, wordsIn } from './words';

const Context = createContext<(Told & { words: Words }) | undefined>(undefined);

export function ToldProvider({ told, children }: { told: Told; children: ReactNode }) {
  // Words are functions too, which the server cannot hand over: they join the data here.
  const value = useMemo(() => ({ ...told, words: wordsIn(told.lang) }), [told]);
  return <Context value={value}>{children}</Context>;
}

export function useTold(): Told & { words: Words } {
  const told = use(Context);
  if (!told) throw new Error('useTold needs a ToldProvider above it');
  return told;
}
