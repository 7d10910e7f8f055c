'use client';
// The told atlas, handed down once: pages, list, map and timeline read the same object.
import { createContext, type ReactNode, use } from 'react';
import type { Told } from './told';
import { type Words, wordsIn } from './words';

const Context = createContext<Told | undefined>(undefined);

export function ToldProvider({ told, children }: { told: Told; children: ReactNode }) {
  return <Context value={told}>{children}</Context>;
}

export function useTold(): Told & { words: Words } {
  const told = use(Context);
  if (!told) throw new Error('useTold needs a ToldProvider above it');
  return { ...told, words: wordsIn(told.lang) };
}
